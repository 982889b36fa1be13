package org.attest.quantity;

import java.io.Serializable;
import org.attest.model.Quantity;

/**
 * A quantity as one expression gives it, with what the expression alone says of its neighbours.
 *
 * @param quantity a count has no unit yet: the counted noun is not part of the expression
 * @param role its part in {@code from A to B by C}
 */
record Expression(Quantity quantity, Role role) implements Serializable {

    /** The part of a figure in a change. */
    enum Role {
        PLAIN,
        FROM,
        TO,
        BY
    }

    Expression withQuantity(Quantity other) {
        return new Expression(other, role);
    }
}
