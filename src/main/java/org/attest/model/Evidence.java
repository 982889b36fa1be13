package org.attest.model;

import java.io.Serializable;

/**
 * One term of a pair's score.
 *
 * @param comparison what was compared: {@code measure}
 * @param level what it came to: {@code same concept}
 * @param weight log2(m/u) in hundredths of a bit
 */
public record Evidence(String comparison, String level, int weight) implements Serializable {}
