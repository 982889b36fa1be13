package org.attest.model;

import java.util.Locale;

/** A constant that appears in the tables under its own name in lower case. */
public interface Named {

    String name();

    /** The name as the tables write it: {@code AT_LEAST} is {@code at_least}. */
    default String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The constant with this label.
     *
     * @throws IllegalArgumentException if there is none, naming those that there are
     */
    static <E extends Enum<E> & Named> E of(Class<E> type, String label) {
        for (E constant : type.getEnumConstants()) {
            if (constant.label().equals(label)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                "unknown "
                        + type.getSimpleName()
                        + " \""
                        + label
                        + "\", expected one of "
                        + String.join(
                                ", ",
                                java.util.Arrays.stream(type.getEnumConstants())
                                        .map(Named::label)
                                        .toList()));
    }
}
