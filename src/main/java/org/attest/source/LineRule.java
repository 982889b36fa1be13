package org.attest.source;

import java.util.function.Predicate;

/**
 * A sign by which a line shows what it is.
 *
 * @param name for tests and messages
 * @param finds a line that it recognises
 * @param skips a line that looks alike and is something else
 */
record LineRule(String name, Mark mark, Predicate<Line> applies, String finds, String skips) {}
