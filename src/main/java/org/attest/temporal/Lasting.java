package org.attest.temporal;

/** Durations and sets: they name no day. */
sealed interface Lasting extends Expression {

    /** {@code four days}, {@code several months}. */
    record Duration(Amount amount, Unit unit) implements Lasting {
        @Override
        public Meaning resolve(Context context) {
            return Meaning.duration(unit.duration(amount)).with(amount.mod());
        }
    }

    /** {@code two years and three months}. */
    record Compound(String value) implements Lasting {
        @Override
        public Meaning resolve(Context context) {
            return Meaning.duration(value);
        }
    }

    /** {@code every month}, {@code annually}. */
    record Recurring(String value) implements Lasting {
        @Override
        public Meaning resolve(Context context) {
            return Meaning.set(value);
        }
    }
}
