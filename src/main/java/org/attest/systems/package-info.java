/**
 * Designations, names, the catalogue and aliases inside a document to mentions of systems. What a
 * mention looks like is told by the rules; whether an ordinary word is a name is told by what
 * stands around it.
 */
package org.attest.systems;
