package org.attest.source;

/** A line with what it looks like. */
record MarkedLine(Line line, Mark mark) {

    boolean is(Mark mark) {
        return this.mark == mark;
    }

    /** Whether it carries text: a sentence, an item, or a line that nothing tells. */
    boolean isText() {
        return mark == Mark.PROSE || mark == Mark.SHORT || mark.isListed();
    }
}
