package org.attest.diff;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.output.OutputReader;

/** Tells claims that came of others or went into them from those that are new or gone. */
record Kinship(ClaimMatch match, List<Change> changes) {

    List<Change> named(OutputReader old, OutputReader now) throws IOException {
        Map<String, Map<String, String>> parents = new HashMap<>();
        Map<String, Map<String, String>> heirs = new HashMap<>();
        for (Change change : changes) {
            splitFrom(change).ifPresent(id -> parents.put(id, Map.of()));
            mergedInto(change).ifPresent(id -> heirs.put(id, Map.of()));
        }
        fill(old, parents);
        fill(now, heirs);
        return changes.stream().map(change -> named(change, parents, heirs)).toList();
    }

    private static void fill(OutputReader output, Map<String, Map<String, String>> wanted)
            throws IOException {
        if (!wanted.isEmpty()) {
            output.each("claims", row -> wanted.replace(row.get("claim_id"), row));
        }
    }

    private Change named(
            Change change,
            Map<String, Map<String, String>> parents,
            Map<String, Map<String, String>> heirs) {
        Optional<String> parent = splitFrom(change);
        if (parent.isPresent()) {
            return with(change, Change.Kind.SPLIT, parents.get(parent.get()), change.after());
        }
        Optional<String> heir = mergedInto(change);
        return heir.isPresent()
                ? with(change, Change.Kind.MERGED, change.before(), heirs.get(heir.get()))
                : change;
    }

    private static Change with(
            Change change,
            Change.Kind kind,
            Map<String, String> before,
            Map<String, String> after) {
        return new Change(change.table(), kind, before, after, List.of());
    }

    private Optional<String> splitFrom(Change change) {
        return change.kind() == Change.Kind.APPEARED
                ? match.splitFrom(change.after().get("claim_id"))
                : Optional.empty();
    }

    private Optional<String> mergedInto(Change change) {
        return change.kind() == Change.Kind.VANISHED
                ? match.mergedInto(change.before().get("claim_id"))
                : Optional.empty();
    }
}
