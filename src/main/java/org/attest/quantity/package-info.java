/**
 * Numbers that measure or count something: what their wording says, and what they speak of.
 *
 * <p>{@link org.attest.quantity.QuantityGrammar} reads expressions: number, unit and hedge to a
 * {@link org.attest.model.Quantity} with the bounds that the wording implies.
 */
package org.attest.quantity;
