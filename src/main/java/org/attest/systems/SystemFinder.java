package org.attest.systems;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.FactIds;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.SystemMention;
import org.attest.model.SystemMention.Category;
import org.attest.model.SystemMention.NamedSystem;
import org.attest.rule.Atoms;
import org.attest.rule.Found;
import org.attest.rule.Grammar;

/**
 * Finds the systems that a document names. A name that is also an ordinary word, a person's or a
 * place's counts where a noun beside it says what it is, or the document names the same system
 * elsewhere beyond doubt.
 */
public final class SystemFinder implements UnaryOperator<Annotated> {

    private static final String SHORT_NAME = "system.short-name";

    /** What stands between the names of a list. */
    private static final Set<String> LISTING = Set.of(",", "and", "or", "&", "the");

    /** A sentence with the names that its rules read in it. */
    private record Page(
            Sentence sentence, Atoms atoms, Surroundings around, List<Found<Reading>> found) {}

    /** A name that is decided. */
    private record Decided(Page page, Found<Reading> found, NamedSystem system) {}

    private final Nouns nouns;
    private final Grammar<Reading> grammar;

    public SystemFinder(Lexicon lexicon) {
        nouns = new Nouns(lexicon);
        grammar = new SystemGrammar(lexicon, new Catalogue(lexicon), nouns).rules();
    }

    Grammar<Reading> grammar() {
        return grammar;
    }

    @Override
    public Annotated apply(Annotated annotated) {
        List<Page> pages =
                annotated.sentences().stream()
                        .filter(sentence -> sentence.zone().carriesFacts())
                        .map(sentence -> page(annotated, sentence))
                        .toList();
        List<Decided> decided = decide(pages);
        decided.addAll(shortNames(pages, decided));
        decided.sort(Comparator.comparing(one -> one.found().span()));
        FactIds ids = new FactIds("men", annotated.document().id());
        return annotated.withSystems(
                decided.stream().map(one -> mention(annotated, one, ids)).toList());
    }

    private Page page(Annotated annotated, Sentence sentence) {
        Atoms atoms = Atoms.of(annotated, sentence);
        return new Page(
                sentence,
                atoms,
                new Surroundings(atoms, nouns.in(atoms)),
                grammar.find(atoms, List.of()));
    }

    private static SystemMention mention(Annotated annotated, Decided one, FactIds ids) {
        Span span = one.found().span();
        String quote = annotated.document().quote(span);
        String id = ids.next(annotated.text(one.page().sentence()), quote);
        return new SystemMention(id, span, one.system(), one.found().rule());
    }

    /** First what is beyond doubt, then what that makes likely. */
    private static List<Decided> decide(List<Page> pages) {
        List<Decided> decided = new ArrayList<>();
        List<Decided> doubtful = new ArrayList<>();
        for (Page page : pages) {
            for (Found<Reading> found : page.found()) {
                if (!found.value().isLookAlike()) {
                    Optional<NamedSystem> system = system(page, found);
                    (system.isPresent() ? decided : doubtful)
                            .add(new Decided(page, found, system.orElse(null)));
                }
            }
        }
        List<Decided> certain = List.copyOf(decided);
        for (Decided one : doubtful) {
            likely(one, certain)
                    .map(system -> new Decided(one.page(), one.found(), system))
                    .ifPresent(decided::add);
        }
        return decided;
    }

    /** What a doubtful name stands for, by the names beyond doubt. */
    private static Optional<NamedSystem> likely(Decided one, List<Decided> certain) {
        Known known = one.found().value().known();
        if (isShip(known) && isPerson(one.page(), one.found())) {
            return Optional.empty();
        }
        return known.systems().stream()
                .filter(system -> certain.stream().anyMatch(c -> vouches(c, one, system)))
                .findFirst();
    }

    /**
     * The same system elsewhere; another one that it is listed with; for a designation also one of
     * its kind in the same sentence.
     */
    private static boolean vouches(Decided certain, Decided doubtful, NamedSystem system) {
        return certain.system().equals(system)
                || certain.page() == doubtful.page() && isListedWith(certain, doubtful)
                || doubtful.found().value().known().coded()
                        && certain.page() == doubtful.page()
                        && certain.system().category() == system.category();
    }

    private static boolean isListedWith(Decided certain, Decided doubtful) {
        int begin = Math.min(certain.found().end(), doubtful.found().end());
        int end = Math.max(certain.found().begin(), doubtful.found().begin());
        for (int i = begin; i < end; i++) {
            if (!LISTING.contains(certain.page().atoms().get(i).lower())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShip(Known known) {
        return known.first().category() == Category.SHIP;
    }

    private static boolean isPerson(Page page, Found<?> found) {
        return page.around().isPerson(found.begin(), found.end());
    }

    /** The system that a name stands for, as far as its own sentence says. */
    private static Optional<NamedSystem> system(Page page, Found<Reading> found) {
        Reading reading = found.value();
        Known known = reading.known();
        Optional<Category> said =
                reading.roleCategory().or(() -> page.around().beside(found, known));
        if (known.coded()) {
            said = said.or(() -> page.around().near(known));
        }
        if (isShip(known) && page.around().isBoarded(found.begin())) {
            said = Optional.of(Category.SHIP);
        }
        return known.guarded() && said.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        said.flatMap(category -> ofCategory(known, category))
                                .orElse(known.first()));
    }

    private static Optional<NamedSystem> ofCategory(Known known, Category category) {
        return known.systems().stream()
                .filter(s -> s.category() == category)
                .findFirst()
                .or(
                        () ->
                                known.systems().stream()
                                        .filter(s -> Kinship.fit(s.category(), category))
                                        .findFirst());
    }

    /** What the document calls its systems once it has named them. */
    private static List<Decided> shortNames(List<Page> pages, List<Decided> decided) {
        ShortNames names = new ShortNames();
        decided.forEach(one -> names.add(one.found().value(), one.system()));
        List<Decided> more = new ArrayList<>();
        if (!names.isEmpty()) {
            for (Page page : pages) {
                more.addAll(shortNames(page, names, decided));
            }
        }
        return more;
    }

    private static List<Decided> shortNames(Page page, ShortNames names, List<Decided> decided) {
        BitSet taken = new BitSet();
        page.found().stream()
                .filter(found -> found.value().isLookAlike())
                .forEach(found -> taken.set(found.begin(), found.end()));
        decided.stream()
                .filter(one -> one.page() == page)
                .forEach(one -> taken.set(one.found().begin(), one.found().end()));
        List<Decided> more = new ArrayList<>();
        for (int begin = 0; begin < page.atoms().size(); begin++) {
            Map.Entry<Integer, Known> name =
                    taken.get(begin) ? null : names.at(page.atoms(), begin);
            if (name != null) {
                Decided one = shortName(page, begin, name);
                boolean person = isPerson(page, one.found()) && !isGroup(one);
                if (!person && !taken.get(one.found().end() - 1)) {
                    more.add(one);
                }
                begin = one.found().end() - 1;
            }
        }
        return more;
    }

    private static boolean isGroup(Decided one) {
        return one.system().name().endsWith("group");
    }

    /** A short name, or the group that is called by it. */
    private static Decided shortName(Page page, int begin, Map.Entry<Integer, Known> name) {
        int end = begin + name.getKey();
        Optional<String> group =
                isShip(name.getValue()) ? Groups.at(page.atoms(), end) : Optional.empty();
        Known known = group.map(g -> Groups.of(name.getValue(), g)).orElse(name.getValue());
        int last = end + group.map(Groups::atoms).orElse(0);
        Found<Reading> found =
                new Found<>(
                        Reading.of(known), page.atoms().span(begin, last), begin, last, SHORT_NAME);
        return new Decided(page, found, known.first());
    }
}
