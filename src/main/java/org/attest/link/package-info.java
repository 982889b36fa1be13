/**
 * Brings together what different documents say of the same thing: anchors first, then the figures
 * and events that hang on them.
 */
package org.attest.link;
