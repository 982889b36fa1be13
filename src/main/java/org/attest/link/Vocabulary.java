package org.attest.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Row;
import org.attest.model.Token;

/**
 * Words as linking compares them: in one form, without those that say nothing, with their rings.
 */
final class Vocabulary {

    private record Entry(String key, String value) {}

    private final Map<String, String> plurals = new HashMap<>();
    private static final Set<String> NUMBERS =
            Set.of(
                    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                    "twenty", "thirty", "1", "2", "3", "4", "5", "6", "7", "10", "15", "20", "30");

    private final Map<String, Set<String>> contrasts = new HashMap<>();
    private final Map<String, Set<String>> rings = new HashMap<>();
    private final Map<String, Set<String>> nounsOf = new HashMap<>();
    private final Set<String> common = new HashSet<>();
    private final Set<String> ordinary = new HashSet<>();
    private final Set<String> everywhere = new HashSet<>();
    private final Map<String, String> domains = new HashMap<>();
    private final Set<String> ofPeople = new HashSet<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> families = new HashMap<>();

    /** The type of an entity of which nothing else is known. */
    static final String ORGANIZATION = "organization";

    /** The type of something described of which nothing else is known. */
    static final String THING = "thing";

    private static final String PERSON = "person";

    private final Map<String, String> naming = new HashMap<>();
    private final Set<String> certain = new HashSet<>();
    private final Map<String, String> entityTypes = new HashMap<>();
    private final Set<String> often = new HashSet<>();

    Vocabulary(Lexicon lexicon) {
        entries(lexicon, "event-types.csv", "type", "recurs").stream()
                .filter(entry -> entry.value().equals("yes"))
                .forEach(entry -> often.add(entry.key()));
        entries(lexicon, "irregular-plurals.csv", "plural", "singular")
                .forEach(entry -> plurals.put(entry.key(), entry.value()));
        lexicon.table("synonyms.csv", List.of("ring", "word", "pos"), 2, Vocabulary::ring)
                .forEach(entry -> addTo(rings, entry));
        entries(lexicon, "link-common-words.csv", "word", "word")
                .forEach(entry -> common.add(entry.key()));
        entries(lexicon, "ordinary-words.csv", "word", "word")
                .forEach(entry -> ordinary.add(entry.key()));
        entries(lexicon, "link-common-names.csv", "name", "name")
                .forEach(entry -> everywhere.add(entry.key()));
        entries(lexicon, "measures.csv", "measure", "domain")
                .forEach(entry -> domains.put(entry.key(), entry.value()));
        lexicon
                .table("measures.csv", List.of("measure", "counted"), 0, Vocabulary::counted)
                .stream()
                .filter(entry -> entry.value().equals(PERSON))
                .forEach(entry -> ofPeople.add(entry.key()));
        lexicon.table("measure-forms.csv", List.of("form", "role", "measure"), 0, Vocabulary::noun)
                .forEach(entry -> addTo(nounsOf, entry));
        entries(lexicon, "link-occurrences.csv", "type", "family")
                .forEach(entry -> families.put(entry.key(), entry.value()));
        entries(lexicon, "link-occurrences.csv", "type", "named_by")
                .forEach(entry -> naming.put(entry.key(), entry.value()));
        entries(lexicon, "link-occurrences.csv", "type", "certain").stream()
                .filter(entry -> entry.value().equals("yes"))
                .forEach(entry -> certain.add(entry.key()));
        entries(lexicon, "entity-types.csv", "word", "type")
                .forEach(entry -> entityTypes.put(entry.key(), entry.value()));
        entries(lexicon, "ship-prefixes.csv", "prefix", "category")
                .forEach(entry -> entityTypes.put(lower(entry.key()), entry.value()));
        lexicon.table("triggers.csv", List.of("form", "pos", "type"), 0, Vocabulary::trigger)
                .forEach(entry -> types.putIfAbsent(entry.key(), entry.value()));
        lexicon.table("link-contrasts.csv", List.of("contrast", "word"), 2, Vocabulary::contrast)
                .forEach(entry -> addTo(contrasts, entry));
    }

    /** Whether a word of a name stands in the reports of very many happenings. */
    boolean isNamedEverywhere(String name) {
        return everywhere.contains(name);
    }

    /** Whether there are many events of a type, each as like the other as its own reports. */
    boolean happensOften(String eventType) {
        return often.contains(eventType);
    }

    private static List<Entry> entries(Lexicon lexicon, String table, String key, String value) {
        return lexicon.table(
                table,
                List.of(key, value).stream().distinct().toList(),
                0,
                row -> new Entry(row.required(key), row.required(value)));
    }

    private static Entry ring(Row row) {
        return new Entry(key(row.get("pos"), row.required("word")), row.required("ring"));
    }

    private static Entry trigger(Row row) {
        return new Entry(key(row.get("pos"), row.required("form")), row.required("type"));
    }

    private static Entry contrast(Row row) {
        return new Entry(row.required("word"), row.required("contrast"));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String key(String pos, String word) {
        return pos.equals("verb") ? "to " + word : word;
    }

    private static Entry counted(Row row) {
        return new Entry(row.required("measure"), row.get("counted"));
    }

    private static Entry noun(Row row) {
        return new Entry(row.required("form"), row.required("measure"));
    }

    private static void addTo(Map<String, Set<String>> map, Entry entry) {
        map.computeIfAbsent(entry.key(), word -> new LinkedHashSet<>()).add(entry.value());
    }

    /** Lower case and singular; a word that is none yet stays as it is. */
    String singular(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String irregular = plurals.get(lower);
        if (irregular != null) {
            return irregular;
        }
        if (lower.length() < 4 || !lower.endsWith("s") || lower.endsWith("ss")) {
            return lower;
        }
        if (lower.endsWith("ies") && lower.length() > 4) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        if (lower.endsWith("ches")
                || lower.endsWith("shes")
                || lower.endsWith("xes")
                || lower.endsWith("sses")) {
            return lower.substring(0, lower.length() - 2);
        }
        return lower.endsWith("us") || lower.endsWith("is")
                ? lower
                : lower.substring(0, lower.length() - 1);
    }

    /** The words of a phrase that say something, singular, in order and each once. */
    Set<String> content(String phrase) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : split(phrase)) {
            String singular = singular(word);
            if (!common.contains(singular) && !isNumber(singular)) {
                words.add(singular);
            }
        }
        return words;
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /**
     * Runs of letters and digits; a hyphen or a dot between two of them joins, a possessive is cut.
     */
    static List<String> split(String phrase) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= phrase.length(); i++) {
            char c = i < phrase.length() ? phrase.charAt(i) : ' ';
            boolean inside =
                    Character.isLetterOrDigit(c)
                            || (c == '-' || c == '.' || c == '\'' || c == '\u2019')
                                    && word.length() > 0
                                    && i + 1 < phrase.length()
                                    && Character.isLetterOrDigit(phrase.charAt(i + 1));
            if (inside) {
                word.append(c);
            } else if (word.length() > 0) {
                words.add(withoutPossessive(word.toString()));
                word.setLength(0);
            }
        }
        return words;
    }

    private static String withoutPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("\u2019s")
                ? word.substring(0, word.length() - 2)
                : word;
    }

    /** Whether the word is too ordinary to tell one thing from another. */
    boolean isCommon(String word) {
        return common.contains(word);
    }

    /** Whether a word that opens a sentence is one of the language, whatever its capital. */
    boolean isOrdinary(String word) {
        return ordinary.contains(word) || ordinary.contains(singular(word));
    }

    /** Whether one measure is a kind of the other: {@code operating_loss} of {@code loss}. */
    static boolean isKindOf(String a, String b) {
        return a.endsWith("_" + b) || b.endsWith("_" + a);
    }

    /** Whether two nouns are one word or stand in one ring. */
    boolean related(String a, String b) {
        return a.equals(b)
                || !Collections.disjoint(
                        rings.getOrDefault(a, Set.of()), rings.getOrDefault(b, Set.of()));
    }

    /** Whether a word of the one is related to a word of the other. */
    boolean anyRelated(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> related(x, y)));
    }

    /** Whether two verbs are one word or stand in one ring. */
    boolean relatedVerbs(String a, String b) {
        return related(key("verb", a), key("verb", b));
    }

    /** The rings of a noun; the noun itself where it has none. */
    Set<String> ringsOf(String noun) {
        return rings.getOrDefault(noun, Set.of(noun));
    }

    /** Whether the term is a measure of the table and not just a noun. */
    boolean isMeasure(String term) {
        return domains.containsKey(term);
    }

    /** The measures that a noun or verb may stand for. */
    Set<String> measuresOf(String form) {
        return nounsOf.getOrDefault(form, Set.of());
    }

    /** Whether a measure of the table counts people. */
    boolean countsPeople(String measure) {
        return ofPeople.contains(measure);
    }

    /** The domain of a measure; empty for a noun. */
    String domain(String measure) {
        return domains.getOrDefault(measure, "");
    }

    /** The type of event that a noun or verb names; empty for none. */
    String eventType(Token token) {
        return switch (token.tag()) {
            case VERB -> types.getOrDefault(key("verb", token.lemma()), "");
            case NOUN -> types.getOrDefault(token.lemma(), "");
            case ADJ,
                    ADP,
                    ADV,
                    AUX,
                    CCONJ,
                    DET,
                    INTJ,
                    NUM,
                    PART,
                    PRON,
                    PROPN,
                    PUNCT,
                    SCONJ,
                    SYM,
                    X ->
                    "";
        };
    }

    /** Whether the two words exclude one another: {@code military} and {@code civilian}. */
    boolean contrary(String a, String b) {
        return !a.equals(b)
                && (!Collections.disjoint(
                                contrasts.getOrDefault(a, Set.of()),
                                contrasts.getOrDefault(b, Set.of()))
                        || otherNumber(a, b));
    }

    /** {@code two-year} and {@code five-year}; {@code 2nd} and {@code 3rd}. */
    private static boolean otherNumber(String a, String b) {
        int left = a.indexOf('-');
        int right = b.indexOf('-');
        return left > 0
                && right > 0
                && a.substring(left).equals(b.substring(right))
                && NUMBERS.contains(a.substring(0, left))
                && NUMBERS.contains(b.substring(0, right));
    }

    /** The family of types that one occurrence may be told under; empty where the type is none. */
    String family(String eventType) {
        return families.getOrDefault(eventType, "");
    }

    /** Whether a word of that type names an occurrence. */
    boolean isOccurrence(String eventType, boolean verb) {
        String by = naming.getOrDefault(eventType, "");
        return !by.isEmpty() && !(verb && by.equals("noun"));
    }

    /** Whether it is a deed within an occurrence: {@code arrest}. */
    boolean isStep(String eventType) {
        return naming.getOrDefault(eventType, "").equals("step");
    }

    /** Whether what is told as the one cannot be told as the other: a flood and a fire. */
    boolean exclude(String typeA, String typeB) {
        return !typeA.equals(typeB) && certain.contains(typeA) && certain.contains(typeB);
    }

    /** The type of event that a noun names; empty for none. */
    String nounType(String noun) {
        return types.getOrDefault(noun, "");
    }

    /**
     * The type of the entity that a name names: by a title in it, the word before {@code of}, the
     * last, the first.
     */
    String entityType(String name) {
        List<String> words = split(lower(name));
        List<String> telling = new ArrayList<>();
        words.stream().filter(word -> typed(word, PERSON)).forEach(telling::add);
        if (words.contains("of") && words.indexOf("of") > 0) {
            telling.add(words.get(words.indexOf("of") - 1));
        }
        if (!words.isEmpty()) {
            telling.add(words.get(words.size() - 1));
            telling.add(words.get(0));
        }
        return telling.stream()
                .filter(entityTypes::containsKey)
                .map(entityTypes::get)
                .findFirst()
                .orElse(ORGANIZATION);
    }

    private boolean typed(String word, String type) {
        return type.equals(entityTypes.get(word));
    }

    /** Whether a word says of what kind something is and not which one: {@code ministry}. */
    boolean isKindOfEntity(String word) {
        return entityTypes.containsKey(singular(word)) || isCommon(singular(word));
    }

    /** The type of the entity that a noun in lower case describes; empty for none. */
    String describedType(String noun) {
        return entityTypes.getOrDefault(singular(noun), "");
    }
}
