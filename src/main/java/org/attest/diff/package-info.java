/** Compares two outputs: which facts, claims and discrepancies came, went or changed. */
package org.attest.diff;
