package org.attest.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.lexicon.Lexicon;
import org.attest.model.Clause;
import org.attest.model.Figure.Modality;
import org.attest.model.Named;
import org.attest.model.NounPhrase;
import org.attest.model.Token;

/** How sure a figure is, from the words around it: {@code modality.csv} over the clause view. */
final class Modalities {

    /** What kind of word a form is. */
    enum Kind implements Named {
        MODAL,
        VERB,
        NOUN,
        ADJECTIVE,
        ADVERB
    }

    /** With a denial they tell of what was, not of what may be: {@code could not find work}. */
    private static final Set<String> ABLE = Set.of("can", "could");

    private static final Set<String> NOBODYS_PLAN =
            Set.of("growth", "inflation", "unemployment", "unemployed");

    private record Form(String form, Kind kind, Modality modality) {}

    private final LevelVerbs levels;
    private final Map<Kind, Map<String, Modality>> forms = new HashMap<>();

    Modalities(Lexicon lexicon, LevelVerbs levels) {
        this.levels = levels;
        lexicon.table(
                        "modality.csv",
                        List.of("form", "kind", "modality"),
                        2,
                        row ->
                                new Form(
                                        row.required("form"),
                                        row.parsed(
                                                "kind",
                                                "modal, verb, noun, adjective or adverb",
                                                k -> Named.of(Kind.class, k)),
                                        row.parsed(
                                                "modality",
                                                "a modality",
                                                m -> Named.of(Modality.class, m))))
                .forEach(
                        form ->
                                forms.computeIfAbsent(form.kind(), kind -> new HashMap<>())
                                        .put(form.form(), form.modality()));
    }

    /** Of the clause's own words the first that says something; else of those that govern it. */
    Modality of(Site site) {
        if (isNegated(site)) {
            return Modality.NEGATED;
        }
        if (Timing.isWhole(site) || isUnder(site)) {
            return adjective(site).orElse(Modality.ACTUAL);
        }
        Optional<Clause> clause = site.clause();
        Optional<Clause> governed = Optional.empty();
        for (int steps = 0; clause.isPresent() && steps < 5; steps++) {
            Optional<Modality> found = of(clause.get(), governed, site);
            if (found.isPresent()) {
                return found.get();
            }
            governed = clause;
            clause = governs(clause.get()) ? site.governor(clause.get()) : Optional.empty();
        }
        return adjective(site).orElse(Modality.ACTUAL);
    }

    /**
     * As {@link #of(Site)}; that an economy will grow is expected, and nobody's plan; {@code they
     * would settle for 4 million} tells what is asked for now.
     */
    Modality of(Site site, Measured what) {
        Modality own = of(site);
        boolean rate = what.isKnown() && NOBODYS_PLAN.contains(what.measure().name());
        if (what.isKnown() && what.measure().name().equals("ransom")) {
            return own == Modality.PLANNED ? Modality.ACTUAL : own;
        }
        return rate && own == Modality.PLANNED ? Modality.FORECAST : own;
    }

    private static boolean isNegated(Site site) {
        return site.token(site.begin() - 1)
                .map(token -> token.is("not") || token.is("no"))
                .orElse(false);
    }

    private Optional<Modality> of(Clause clause, Optional<Clause> governed, Site site) {
        boolean lacking = lacks(clause, site);
        if (clause.verb().negated() && !lacking) {
            return Optional.of(Modality.NEGATED);
        }
        if (lacking && ABLE.contains(clause.verb().modal())) {
            return Optional.of(Modality.ACTUAL);
        }
        if (clause.verb().tense() == Clause.Tense.FUTURE) {
            return Optional.of(Modality.PLANNED);
        }
        return find(Kind.MODAL, clause.verb().modal() + " " + clause.verb().lemma())
                .or(() -> find(Kind.MODAL, clause.verb().modal()))
                .or(() -> find(Kind.MODAL, clause.verb().lemma()))
                .or(() -> dueTo(clause, site))
                .or(
                        () ->
                                governed.isPresent()
                                        ? ofGoverned(clause, governed.get(), site)
                                        : own(clause, site))
                .or(() -> noun(clause, site));
    }

    /** {@code could be cut under a $40 million plan}: the plan itself is there. */
    private static boolean isUnder(Site site) {
        return Timing.isAmountOfThing(site)
                && (site.hangsOn(site.phraseIndex()).isPresent()
                        || site.ties().stream()
                                .findFirst()
                                .filter(tie -> tie.part() == Site.Part.ADJUNCT)
                                .isPresent());
    }

    /** {@code 318 schools did not open}: so many there were, and what they did is denied. */
    private static boolean lacks(Clause clause, Site site) {
        boolean counts =
                switch (site.quantity().kind()) {
                    case COUNT, PERCENT, VAGUE -> true;
                    case MONEY, MEASURE, RATIO -> false;
                };
        return counts
                && clause.verb().negated()
                && site.tiesOfWhole().stream()
                        .anyMatch(
                                tie ->
                                        tie.clause().equals(clause)
                                                && tie.part() == Site.Part.SUBJECT);
    }

    /**
     * {@code is due to cost 4 million}: read as a preposition. Not {@code is down to 40}, where it
     * leads to the figure.
     */
    private Optional<Modality> dueTo(Clause clause, Site site) {
        if (site.token(site.begin() - 1).map(token -> token.is("to")).orElse(false)) {
            return Optional.empty();
        }
        return site.ties().stream()
                .filter(tie -> tie.clause().equals(clause))
                .flatMap(
                        tie ->
                                find(Kind.MODAL, clause.verb().lemma() + " " + tie.preposition())
                                        .stream())
                .findFirst();
    }

    /**
     * The verb whose object or subject the figure is: {@code promised 40}, but not in the past of
     * others.
     */
    private Optional<Modality> own(Clause clause, Site site) {
        boolean ownVerb =
                site.tiesOfWhole().stream()
                        .anyMatch(tie -> tie.clause().equals(clause) && tie.isObjectOf());
        return clause.verb().tense() == Clause.Tense.PAST && !ownVerb
                ? Optional.empty()
                : find(Kind.VERB, clause.verb().lemma())
                        .filter(m -> !ownVerb || m != Modality.TARGET);
    }

    /**
     * {@code agreed to cut}, {@code is designed to carry}, {@code expects that}; {@code is due to
     * cost}, where the verb may be read as a participle.
     */
    private Optional<Modality> ofGoverned(Clause clause, Clause governed, Site site) {
        Clause.VerbGroup verb = clause.verb();
        return switch (governed.relation()) {
            case INFINITIVE ->
                    find(Kind.MODAL, "be " + afterBe(clause, site) + " to")
                            .or(() -> find(Kind.VERB, "be " + afterBe(clause, site) + " to"))
                            .or(() -> find(Kind.VERB, verb.lemma() + " to"))
                            .or(() -> find(Kind.VERB, verb.lemma()));
            case REPORTED -> find(Kind.VERB, verb.lemma());
            case PARTICIPIAL ->
                    verb.voice() == Clause.Voice.PASSIVE && levels.contains(governed.verb().lemma())
                            ? find(Kind.VERB, "be " + afterBe(clause, site))
                            : verb.lemma().equals("be")
                                            && site.token(verb.end() + 1)
                                                    .map(t -> t.is("to"))
                                                    .orElse(false)
                                    ? find(Kind.MODAL, "be " + afterBe(clause, site) + " to")
                                    : Optional.empty();
            case MAIN, COORDINATE, RELATIVE, SUBORDINATE -> Optional.empty();
        };
    }

    /** The participle of a passive, the adjective of a copula. */
    private static String afterBe(Clause clause, Site site) {
        int word = clause.verb().lemma().equals("be") ? clause.verb().end() : clause.verb().main();
        return site.token(word).map(Token::lower).orElse("");
    }

    /** {@code a plan to build 40 homes}: the noun that the infinitive hangs on. */
    private Optional<Modality> noun(Clause clause, Site site) {
        if (clause.relation() != Clause.Relation.INFINITIVE) {
            return Optional.empty();
        }
        int index = site.sentence().clauses().indexOf(clause);
        return site.sentence().phrases().stream()
                .filter(
                        phrase ->
                                phrase.attachments().stream()
                                        .anyMatch(
                                                a ->
                                                        a.link() == NounPhrase.Link.INFINITIVE
                                                                && a.target() == index))
                .findFirst()
                .flatMap(phrase -> find(Kind.NOUN, site.sentence().head(phrase).lemma()));
    }

    private static boolean governs(Clause clause) {
        return switch (clause.relation()) {
            case INFINITIVE, REPORTED, PARTICIPIAL -> true;
            case MAIN, COORDINATE, RELATIVE, SUBORDINATE -> false;
        };
    }

    /** {@code a possible sale of 24 aircraft}, {@code the planned 500 jobs}. */
    private Optional<Modality> adjective(Site site) {
        return site.phrase()
                .flatMap(
                        phrase -> {
                            for (int i = phrase.begin(); i < phrase.end(); i++) {
                                Token token = site.sentence().tokens().get(i);
                                Optional<Modality> found =
                                        token.tag() == Token.Tag.ADJ
                                                        || token.tag() == Token.Tag.VERB
                                                ? find(Kind.ADJECTIVE, token.lower())
                                                : Optional.empty();
                                if (found.isPresent()) {
                                    return found;
                                }
                            }
                            return Optional.empty();
                        });
    }

    private Optional<Modality> find(Kind kind, String form) {
        return Optional.ofNullable(forms.getOrDefault(kind, Map.of()).get(form));
    }
}
