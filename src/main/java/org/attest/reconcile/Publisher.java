package org.attest.reconcile;

/**
 * What the user knows of a publisher, from {@code sources.csv}.
 *
 * @param name as documents give it; letter case makes no difference
 * @param grade {@code A} (trusted most) to {@code F}; empty if not graded
 * @param ownerOf what it speaks of first-hand: a company, a ship, a force; empty if nothing
 */
public record Publisher(String name, String grade, String ownerOf) {}
