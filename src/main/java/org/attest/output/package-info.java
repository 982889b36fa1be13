/**
 * Writes a result: one column list a table, from which CSV, JSON Lines and the data package follow,
 * published as a whole or not at all; and reads it back.
 */
package org.attest.output;
