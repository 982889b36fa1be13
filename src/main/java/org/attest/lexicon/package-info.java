/**
 * Words and facts as data: a CSV table becomes a record a row, and a bad row stops the start with
 * file and line.
 */
package org.attest.lexicon;
