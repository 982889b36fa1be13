/**
 * Temporal expressions to TIMEX3 and to earliest and latest day.
 *
 * <p>Rules read a sentence into {@link org.attest.temporal.Expression expressions}, which say what
 * is written and leave open what is not; resolution is a pure function of an expression and its
 * {@link org.attest.temporal.Context context}: the document's date, what the narrative spoke of
 * last, and the tense of the clause.
 */
package org.attest.temporal;
