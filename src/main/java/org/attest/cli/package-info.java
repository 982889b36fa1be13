/** The commands: what a person types, what they are told, and the code that a script gets. */
package org.attest.cli;
