/** Place names to places with parents, so that later stages compare containment and not strings. */
package org.attest.places;
