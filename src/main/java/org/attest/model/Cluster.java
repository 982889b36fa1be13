package org.attest.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Facts that are held to speak of one thing, before it is said what that thing's value is.
 *
 * @param members figures only or events only, at least one, by document and offset
 * @param links the pairs that hold them together; none for a single fact
 */
public record Cluster(List<Fact> members, List<Link> links) implements Serializable {

    public Cluster {
        members = List.copyOf(members);
        links = List.copyOf(links);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a cluster without facts");
        }
    }

    public static Cluster single(Fact fact) {
        return new Cluster(List.of(fact), List.of());
    }

    /** The link between two of the members, in whatever order. */
    public Optional<Link> link(Fact a, Fact b) {
        return links.stream()
                .filter(
                        link ->
                                link.left().equals(a) && link.right().equals(b)
                                        || link.left().equals(b) && link.right().equals(a))
                .findFirst();
    }
}
