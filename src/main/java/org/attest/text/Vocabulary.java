package org.attest.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Row;

/** The tables of words that the stage knows, ready to be asked. */
final class Vocabulary {

    /** What stands behind an abbreviation, which decides whether a sentence may end with it. */
    enum Abbreviation {
        TITLE,
        MONTH,
        MAY_END,
        OTHER
    }

    private final Map<String, Abbreviation> abbreviations = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Set<String> pasts = new HashSet<>();
    private final Set<String> participles = new HashSet<>();
    private final Map<String, String> singulars = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Set<String>> frames = new HashMap<>();
    private final Set<String> verbs = new HashSet<>();
    private final Set<String> reportingVerbs = new HashSet<>();
    private final Set<String> attributions = new HashSet<>();

    Vocabulary(Lexicon lexicon) {
        read(lexicon, "abbreviations.csv", this::abbreviation, "abbreviation", "kind");
        read(lexicon, "irregular-verbs.csv", this::irregularVerb, "base", "past", "participle");
        read(lexicon, "irregular-plurals.csv", this::irregularPlural, "plural", "singular");
        read(
                lexicon,
                "function-words.csv",
                row -> put(classes, row, "class", "word"),
                "word",
                "class");
        read(lexicon, "verb-frames.csv", this::frame, "lemma", "frame");
        read(lexicon, "reporting-verbs.csv", this::reportingVerb, "lemma", "stance");
        read(lexicon, "reporting-nouns.csv", this::reportingNoun, "phrase", "role");
    }

    private interface Reader {
        void read(Row row);
    }

    private static void read(Lexicon lexicon, String table, Reader reader, String... columns) {
        lexicon.table(
                table,
                List.of(columns),
                0,
                row -> {
                    reader.read(row);
                    return row;
                });
    }

    private static void put(
            Map<String, Set<String>> sets, Row row, String setColumn, String column) {
        sets.computeIfAbsent(row.required(setColumn), any -> new HashSet<>())
                .add(row.required(column));
    }

    private void abbreviation(Row row) {
        String written = row.required("abbreviation");
        abbreviations.putIfAbsent(
                written.endsWith(".") ? written.substring(0, written.length() - 1) : written,
                row.parsed(
                        "kind",
                        "title, month, may_end or other",
                        kind -> Abbreviation.valueOf(kind.toUpperCase(Locale.ROOT))));
    }

    private void irregularVerb(Row row) {
        String base = row.required("base");
        verbs.add(base);
        List<String> forms = new ArrayList<>(row.list("past"));
        pasts.addAll(row.list("past"));
        participles.addAll(row.list("participle"));
        forms.addAll(row.list("participle"));
        forms.forEach(form -> bases.putIfAbsent(form, base));
    }

    private void frame(Row row) {
        verbs.add(row.required("lemma").split(" ")[0]);
        put(frames, row, "frame", "lemma");
    }

    private void reportingVerb(Row row) {
        verbs.add(row.required("lemma"));
        reportingVerbs.add(row.required("lemma"));
    }

    private void reportingNoun(Row row) {
        if (row.required("role").equals("preposition")) {
            attributions.add(row.required("phrase"));
        }
    }

    private void irregularPlural(Row row) {
        singulars.put(row.required("plural"), row.required("singular"));
    }

    /**
     * What kind of abbreviation a word without its last point is; null if none. {@code Sat} is one,
     * {@code sat} is not; {@code SEPT} is read as {@code Sept}.
     */
    Abbreviation abbreviationKind(String word) {
        Abbreviation kind = abbreviations.get(word);
        return kind == null && word.length() > 2 && Shapes.isUpper(word)
                ? abbreviations.get(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                : kind;
    }

    /** The base of an irregular past or participle; empty if it is none. */
    String irregularBase(String form) {
        return bases.getOrDefault(form, "");
    }

    /** Whether a table has a verb with this base. */
    boolean isKnownVerb(String base) {
        return verbs.contains(base);
    }

    boolean isIrregularPast(String form) {
        return pasts.contains(form);
    }

    boolean isIrregularParticiple(String form) {
        return participles.contains(form);
    }

    /** The singular of an irregular plural; empty if it is none. */
    String irregularSingular(String plural) {
        return singulars.getOrDefault(plural, "");
    }

    /** Whether a word or words in lower case belong to a class of {@code function-words.csv}. */
    boolean is(String wordClass, String word) {
        return classes.getOrDefault(wordClass, Set.of()).contains(word);
    }

    /** Whether a word or words in lower case stand in {@code function-words.csv} at all. */
    boolean isFunctionWord(String word) {
        return classes.values().stream().anyMatch(members -> members.contains(word));
    }

    /** Whether a verb takes a frame of {@code verb-frames.csv}. */
    boolean takes(String frame, String lemma) {
        return frames.getOrDefault(frame, Set.of()).contains(lemma);
    }

    boolean isReportingVerb(String lemma) {
        return reportingVerbs.contains(lemma);
    }

    /** Whether a preposition names whose words the sentence gives: {@code according to}. */
    boolean attributes(String preposition) {
        return attributions.contains(preposition) && is("attribution", preposition);
    }
}
