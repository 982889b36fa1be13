package org.attest.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.attest.model.Token.Tag;

/**
 * Dictionary forms: tables of irregular words first, then endings, and the trained lemmatizer to
 * choose where endings leave a choice ({@code filed} of {@code file} or {@code fil}).
 */
final class Lemmatizer {

    /** The model takes 0.1 ms a word; its answers are kept up to this many. */
    private static final int CACHE = 50_000;

    private static final int LONGEST = 40;

    /** Stems that only stand before an e: {@code releas}, {@code operat}, {@code involv}. */
    private static final Pattern DROPS_E =
            Pattern.compile(
                    "(?:[uvcz]|(?:ha|ra|e|u)ng|[^aeious]s|[aeiou]s|dg|rg|[bcdfgkptz]l|(?:^|[^aeo])at|ur|ir|[^e]ar|[^aeo]id"
                            + "|[^aeiou][aiou][dgkmp]|[^aeiou]il|ul|ut)$");

    /** Stems that are words: {@code station}, {@code strengthen}, {@code appear}, {@code visit}. */
    private static final Pattern KEEPS =
            Pattern.compile(
                    "(?:[^aeiou](?<![lrns])[^aeiou]|[nlrs][bdfhkmnpt]|ng|rl|ll|ss|[aeiou]{2}[^aeiou]|ion|en|er|[eo]n|[wxy])$");

    private static final Map<String, String> SHORT_FORMS =
            Map.of(
                    "n't", "not", "'re", "be", "'m", "be", "'ll", "will", "'ve", "have", "ca",
                    "can", "wo", "will", "sha", "shall", "cannot", "can", "an", "a");

    private final LanguageModel model;
    private final Vocabulary words;
    private final Map<String, String> cache = new ConcurrentHashMap<>();

    Lemmatizer(LanguageModel model, Vocabulary words) {
        this.model = model;
        this.words = words;
    }

    /**
     * The lemma of a word in lower case.
     *
     * @param counted whether a number stands before it, which makes a name a plural: {@code 300
     *     Marines}
     */
    String lemma(String token, Tag tag, boolean counted) {
        String word = token.toLowerCase(Locale.ROOT).replace('’', '\'');
        return switch (tag) {
            case NOUN -> singular(word);
            case PROPN -> counted ? singular(word) : word;
            case VERB -> base(word);
            case AUX -> auxiliary(word);
            case ADJ, ADV -> Shapes.hasLetter(word) ? ofModel(word, tag) : word;
            case ADP, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X ->
                    SHORT_FORMS.getOrDefault(word, word);
        };
    }

    private String auxiliary(String word) {
        if (words.is("be", word)) {
            return "be";
        }
        String known = words.irregularBase(word);
        if (!known.isEmpty()) {
            return known;
        }
        return switch (word) {
            case "'s" -> "be";
            case "'d" -> "would";
            case "has", "having" -> "have";
            case "does", "doing" -> "do";
            case "gets", "getting" -> "get";
            default -> SHORT_FORMS.getOrDefault(word, word);
        };
    }

    private String singular(String word) {
        String listed = words.irregularSingular(afterHyphen(word));
        if (!listed.isEmpty()) {
            return word.substring(0, word.length() - afterHyphen(word).length()) + listed;
        }
        if (!word.endsWith("s") || word.length() < 3 || endsWithAny(word, "ss", "us", "is", "'s")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (endsWithAny(word, "sses", "shes", "ches", "xes", "zzes")) {
            return cut(word, 2);
        }
        return cut(word, 1);
    }

    private static String afterHyphen(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
    }

    private String base(String word) {
        String known = words.irregularBase(word);
        if (!known.isEmpty()) {
            return known;
        }
        if (word.equals("has") || word.equals("having")) {
            return "have";
        }
        List<String> possible = bases(word);
        for (String base : possible) {
            if (words.isKnownVerb(base)) {
                return base;
            }
        }
        boolean withOrWithoutE =
                possible.size() == 2
                        && (possible.get(0).endsWith("e") || possible.get(1).endsWith("e"));
        return withOrWithoutE ? byStem(word, possible) : possible.get(0);
    }

    /** The base of a regular verb form, for where the tagger saw no verb. */
    static String likelyBase(String word, Vocabulary words) {
        List<String> possible = bases(word);
        for (String base : possible) {
            if (words.isKnownVerb(base)) {
                return base;
            }
        }
        return possible.get(0);
    }

    /** A base with or without a final e, where the letters before it leave no doubt. */
    private String byStem(String word, List<String> possible) {
        String stem =
                possible.get(0).length() < possible.get(1).length()
                        ? possible.get(0)
                        : possible.get(1);
        if (DROPS_E.matcher(stem).find()) {
            return stem.equals(possible.get(0)) ? possible.get(1) : possible.get(0);
        }
        if (KEEPS.matcher(stem).find()) {
            return stem;
        }
        String chosen = ofModel(word, Tag.VERB);
        return possible.contains(chosen) ? chosen : possible.get(0);
    }

    /** What a verb's base may be by its ending, the most likely first. */
    private static List<String> bases(String word) {
        if (word.endsWith("ies") || word.endsWith("ied")) {
            return word.length() > 4 ? List.of(cut(word, 3) + "y") : List.of(cut(word, 1));
        }
        if (word.endsWith("ing") && hasVowel(cut(word, 3))) {
            return stems(cut(word, 3));
        }
        if (word.endsWith("eed")) {
            return List.of(cut(word, 1), word);
        }
        if (word.endsWith("ed") && hasVowel(cut(word, 2))) {
            return stems(cut(word, 2));
        }
        if (endsWithAny(word, "sses", "shes", "ches", "xes", "zzes")) {
            return List.of(cut(word, 2));
        }
        if (word.endsWith("oes")) {
            return List.of(cut(word, 2), cut(word, 1));
        }
        return List.of(
                word.endsWith("s") && !endsWithAny(word, "ss", "us", "is") ? cut(word, 1) : word);
    }

    private static List<String> stems(String stem) {
        int length = stem.length();
        if (length > 2
                && stem.charAt(length - 1) == stem.charAt(length - 2)
                && "bdgmnprtlkv".indexOf(stem.charAt(length - 1)) >= 0) {
            boolean shortWord = stem.chars().filter(c -> "aeiou".indexOf(c) >= 0).count() == 1;
            return stem.endsWith("ll") && shortWord
                    ? List.of(stem, cut(stem, 1))
                    : List.of(cut(stem, 1), stem);
        }
        boolean wantsE = length > 0 && "uvcz".indexOf(stem.charAt(length - 1)) >= 0;
        return wantsE ? List.of(stem + "e", stem) : List.of(stem, stem + "e");
    }

    private static boolean hasVowel(String stem) {
        return stem.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    private String ofModel(String word, Tag tag) {
        if (word.length() > LONGEST) {
            return word;
        }
        if (cache.size() >= CACHE) {
            cache.clear();
        }
        return cache.computeIfAbsent(tag + " " + word, key -> askedOfModel(word, tag));
    }

    private String askedOfModel(String word, Tag tag) {
        String lemma = model.lemma(word, tag.name());
        return lemma.isEmpty() ? word : lemma.toLowerCase(Locale.ROOT);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean endsWithAny(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
