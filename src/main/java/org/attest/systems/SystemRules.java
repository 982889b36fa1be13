package org.attest.systems;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Annotated;
import org.attest.model.FactIds;
import org.attest.model.SystemMention.Category;
import org.attest.model.SystemMention.NamedSystem;
import org.attest.model.Token;
import org.attest.rule.Atom;
import org.attest.rule.Atoms;
import org.attest.rule.Match;
import org.attest.rule.Rule;

/** What mentions of systems look like. */
final class SystemRules {

    /** Words that begin like a name but belong to a date, a title or a sentence. */
    private static final Set<String> NO_SHIP_NAME =
            Set.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "sailors",
                    "sailor",
                    "marines",
                    "navy",
                    "crew",
                    "commanding",
                    "officer",
                    "captain",
                    "and",
                    "in",
                    "on",
                    "at",
                    "was",
                    "is");

    /** Small words that a name in capitals may hold. */
    private static final Set<String> SCALES =
            Set.of(
                    "thousand",
                    "million",
                    "billion",
                    "trillion",
                    "m",
                    "mn",
                    "mln",
                    "bn",
                    "bln",
                    "tn",
                    "crore",
                    "lakh");

    private static final Set<String> SMALL = Set.of("of", "and", "or", "to", "the", "for", "in");

    /** What a word in capitals is where it only begins the sentence. */
    private static final Set<Token.Tag> NO_NAME =
            EnumSet.of(
                    Token.Tag.DET,
                    Token.Tag.PRON,
                    Token.Tag.ADP,
                    Token.Tag.ADV,
                    Token.Tag.NUM,
                    Token.Tag.SCONJ,
                    Token.Tag.CCONJ);

    private final Catalogue catalogue;
    private final Set<String> roleWords;

    SystemRules(Catalogue catalogue, Set<String> roleWords) {
        this.catalogue = catalogue;
        this.roleWords = roleWords;
    }

    // Parts

    /** A series letter, a block or a version behind the number of a designation. */
    static final Rule<String> SUFFIX =
            Rule.<String>named("system.suffix")
                    .matches(
                            "{series}~{number}?",
                            "/~{series}~{number}?",
                            "{dash}~{number}",
                            "{dash}~{series}~{number}?",
                            "\\(~V~\\)~{number}?")
                    .as("suffix")
                    .gives(SystemRules::suffix)
                    .finds("An AIM-9[X] was fired.", "X")
                    .skips("The air force is old.")
                    .build();

    private static String suffix(Match match) {
        boolean nextDesignation =
                match.text().startsWith("/")
                        && match.after(1)
                                .filter(Atom::glued)
                                .map(Atom::text)
                                .filter(Forms::isDash)
                                .isPresent();
        return nextDesignation ? null : match.text();
    }

    /** A block, lot or mark that follows a name. */
    static final Rule<String> BLOCK =
            Rule.<String>named("system.block")
                    .matches(
                            "(block|lot|flight|mk|mark|mod|tranche|increment|batch|baseline|variant)"
                                    + " ({roman}|{number}~{series}?)(~(\\.|/|\\+|{dash})~({number}|{roman}|{series}))?")
                    .matches("(sv|geo)~{dash}?~{number}")
                    .as("block")
                    .gives(Match::text)
                    .finds("The SM-3 [Block IIA] flew.", "Block IIA")
                    .finds("An F-16C [block 50] landed.", "block 50")
                    .skips("They block the road with tanks.")
                    .build();

    /** What a system is, in capitals, as part of its name. */
    final Rule<Category> role() {
        return Rule.<Category>named("system.role")
                .matches(
                        "{roleword}? {roleword}? {roleword}? {roleword}? {roleword}? {roleword}? {rolenoun}")
                .as("role")
                .gives(this::role)
                .finds("The P-8 [Maritime Patrol Aircraft] turned.", "aircraft")
                .skips("The P-8 maritime patrol aircraft turned.")
                .build();
    }

    private Category role(Match match) {
        boolean goesOn =
                match.after(1)
                        .filter(next -> next.isCapitalised() && roleWords.contains(next.lower()))
                        .isPresent();
        return !goesOn && isCapitalised(match.atoms(), match.begin(), match.end())
                ? match.get(Category.class, "rolenoun")
                : null;
    }

    private static boolean isCapitalised(Atoms atoms, int begin, int end) {
        for (int i = begin; i < end; i++) {
            Atom atom = atoms.get(i);
            boolean free = !atom.isWord() || atom.glued() || SMALL.contains(atom.lower());
            if (!free && !atom.isCapitalised()) {
                return false;
            }
        }
        return true;
    }

    /** A short name in brackets. */
    static final Rule<String> ACRONYM =
            Rule.<String>named("system.acronym")
                    .matches("\\( ~{acronym}(~{dash}~({acronym}|{number}))? ~\\)")
                    .as("acronym")
                    .gives(match -> match.text().substring(1, match.text().length() - 1))
                    .finds("The Extended Range Missile [(ERM)] flew.", "ERM")
                    .skips("The missile (which failed) flew.")
                    .build();

    /** A ship's hull number in brackets. */
    static final Rule<String> HULL =
            Rule.<String>named("system.hull")
                    .matches("\\( ~{hulltype} {dash}? {number} ~\\)", "{hulltype} {dash}? {number}")
                    .as("hull")
                    .gives(match -> Forms.squeezed(match.text()))
                    .finds("USS Example [(DDG 151)] sailed.", "DDG151")
                    .skips("The team (in 151 boats) sailed.")
                    .build();

    // Names

    /** A name of the catalogue as it stands there. */
    final Rule<Known> catalogued() {
        return Rule.<Known>named("system.name")
                .matches("{form}")
                .as("id")
                .gives(match -> match.get(Known.class, "form"))
                .finds("Crews fly the [Global Hawk] from Guam.", "RQ-4")
                .skips("Global trade fell while hawks circled.")
                .build();
    }

    /** A designation, told by its family, with or without an entry in the catalogue. */
    final Rule<Known> designated() {
        return Rule.<Known>named("system.designation")
                .matches(
                        "{family}~{dash}~{number}(~{suffix})?(~{suffix})?(~{suffix})?(~{plural})?",
                        "{family}~{number}(~{suffix})?(~{suffix})?(~{suffix})?(~{plural})?",
                        "{family}_{number}(~{suffix})?(~{suffix})?(~{suffix})?(~{plural})?")
                .as("id")
                .gives(this::designation)
                .finds("Two [P-8As] were sold.", "P-8")
                .finds("An [XQ-88A] drone crashed.", "XQ-88")
                .skips("Cases of COVID-19 rose.")
                .skips("The budget of FIM 178.4 billion passed.")
                .skips("They owe FIM 46 billion.")
                .build();
    }

    /** An amount in a currency whose code is a prefix too: {@code FIM 178.4 billion}. */
    private static boolean isSum(Match match) {
        boolean grouped =
                match.after(1).filter(a -> a.glued() && (a.is(",") || a.is("."))).isPresent()
                        && match.after(2).filter(a -> a.glued() && a.isDigits()).isPresent();
        return grouped || match.after(1).filter(a -> SCALES.contains(a.lower())).isPresent();
    }

    private Known designation(Match match) {
        Families.Prefix family = match.get(Families.Prefix.class, "family");
        String base = family.text() + match.text("number");
        boolean dashed = match.has("dash");
        boolean spaced = !dashed && !match.text().startsWith(base);
        if (spaced && isSum(match)) {
            return null;
        }
        return inCatalogue(match.text(), base)
                .map(
                        known ->
                                dashed || !(spaced && family.guarded()) && isUsual(family, known)
                                        ? known
                                        : known.underGuard())
                .orElseGet(() -> spaced && family.guarded() ? null : unlisted(family, match));
    }

    /** Whether a designation without its hyphen can hardly be anything else. */
    private static boolean isUsual(Families.Prefix family, Known known) {
        return family.text().length() > 1 || known.first().designation().indexOf('-') < 0;
    }

    /** The longest part of a designation, from its beginning, that the catalogue has. */
    private Optional<Known> inCatalogue(String text, String base) {
        String squeezed = Forms.squeezed(text);
        int shortest = Forms.squeezed(base).length();
        for (int end = squeezed.length(); end >= shortest; end--) {
            boolean cutsNumber =
                    end < squeezed.length()
                            && Character.isDigit(squeezed.charAt(end))
                            && Character.isDigit(squeezed.charAt(end - 1));
            Optional<Known> known = catalogue.designated(squeezed.substring(0, end));
            if (known.isPresent() && (end == shortest || !cutsNumber)) {
                return known;
            }
        }
        return Optional.empty();
    }

    /** A designation that only its family tells; a letter and a number need a hyphen to fly. */
    private static Known unlisted(Families.Prefix family, Match match) {
        String text = Annotated.folded(match.text());
        String between = match.has("dash") ? "-" : text.contains(" ") ? " " : "";
        String key = family.text() + between + match.text("number");
        boolean loose = between.isEmpty() && family.text().length() == 1;
        List<NamedSystem> systems =
                family.categories().stream()
                        .filter(category -> !loose || category != Category.AIRCRAFT)
                        .map(category -> named(key, "", key, category))
                        .toList();
        return systems.isEmpty() ? null : new Known(systems, family.guarded(), true);
    }

    private static NamedSystem named(
            String key, String name, String designation, Category category) {
        return new NamedSystem(FactIds.named("sys", key), key, name, designation, category);
    }

    /** A ship with its navy's prefix, whatever its name. */
    final Rule<Known> ship() {
        return Rule.<Known>named("system.ship")
                .matches(
                        "{shipprefix} _{shipname:capital} ((de|of|do|la|du)? {shipname:capital})? {shipname:capital}? {shipname:capital}?",
                        "{shipprefix} _{shipname:capital} {capital}~\\. {shipname:capital}")
                .as("ship")
                .gives(this::shipOf)
                .finds("The frigate [HMS Examplewater] docked.", "HMS Examplewater")
                .skips("The USS is a prefix.")
                .build();
    }

    private Known shipOf(Match match) {
        String text = match.text();
        boolean name = match.atoms().get(match.end() - 1).isCapitalised();
        int words = match.beginOf("shipname");
        for (int i = words; i < match.end(); i++) {
            String word = match.atoms().get(i).lower();
            name &= !NO_SHIP_NAME.contains(word) && (i == words || !roleWords.contains(word));
        }
        if (!name) {
            return null;
        }
        String key = Annotated.folded(text).replace("U.S.S.", "USS");
        NamedSystem system = named(key, key, "", Category.SHIP);
        return new Known(List.of(system), match.get(Boolean.class, "shipprefix"), false);
    }

    /** A ship of a navy that no table knows, where a noun says that it is one. */
    static final Rule<Known> UNLISTED_SHIP =
            Rule.<Known>named("system.unlisted-ship")
                    .matches("{shipnoun} [{acronym} _{capital} {capital}?]")
                    .as("ship")
                    .gives(SystemRules::unlistedShip)
                    .finds("Fire broke out on the frigate [XNS Examplewater].", "XNS Examplewater")
                    .skips("The XNS Examplewater burned.")
                    .build();

    private static Known unlistedShip(Match match) {
        String key = Annotated.folded(match.text());
        boolean prefix = key.substring(0, key.indexOf(' ')).endsWith("S");
        return prefix ? new Known(List.of(named(key, key, "", Category.SHIP)), false, false) : null;
    }

    /** A class of ships, named after its first. */
    static final Rule<Known> SHIP_CLASS =
            Rule.<Known>named("system.class")
                    .matches(
                            "{capital} {capital}? {capital}?~{dash}~class",
                            "{capital} {capital}? {capital}?~{dash}~variant")
                    .as("id")
                    .gives(SystemRules::shipClass)
                    .finds("An [Examplewater-class] frigate docked.", "Examplewater-class")
                    .skips("He flew first class to Oslo.")
                    .build();

    private static Known shipClass(Match match) {
        if (NO_NAME.contains(match.token().tag())) {
            return null;
        }
        int dash = match.atoms().get(match.end() - 2).span().begin();
        String name = match.atoms().document().text().slice(match.span().begin(), dash);
        String key = Annotated.folded(name) + "-" + match.atoms().get(match.end() - 1).lower();
        return new Known(
                List.of(new NamedSystem(FactIds.named("sys", key), key, key, "", Category.SHIP)),
                true,
                false);
    }

    // Mentions

    /** A name with all that belongs to it: designation, common name, block, role in capitals. */
    final Rule<Reading> mention() {
        return Rule.<Reading>named("system.mention")
                .matches(
                        "{id} {block}?",
                        "{id} {block}? {role}",
                        "{id} {block}? {acronym}",
                        "{id} {block}? {role} {acronym}",
                        "{id} {block}? {second:id} {block}?",
                        "{id} {block}? {second:id} {block}? {role}",
                        "{id} {block}? {second:id} {block}? {acronym}",
                        "{id} {block}? {second:id} {block}? {role} {acronym}",
                        "{id} {block}? {second:id} {third:id} {block}? {role}? {acronym}?",
                        "(block|flight|tranche) ({roman}|{number}) {id}")
                .gives(SystemRules::whole)
                .finds("Japan flies the [F-35A Lightning II] fighter.", "F-35")
                .finds("It fired an [AIM-9X Sidewinder] missile.", "AIM-9")
                .finds("Two [F-35s] and a tanker landed.", "F-35")
                .finds("The [Patriot] missile battery moved.", "MIM-104")
                .skips("The New England Patriots won again.")
                .skips("Talks on COVID-19 were held by the G-7 in Apache County.")
                .build();
    }

    private static Reading whole(Match match) {
        Known known = match.get(Known.class, "id");
        for (String slot : List.of("second", "third")) {
            Optional<Known> other = match.find(Known.class, slot);
            if (other.isPresent()) {
                List<NamedSystem> shared = known.shared(other.get());
                if (shared.isEmpty()) {
                    return null;
                }
                boolean guarded =
                        known.guarded()
                                && other.get().guarded()
                                && !known.coded()
                                && !other.get().coded();
                known = new Known(shared, guarded, known.coded() || other.get().coded());
            }
        }
        Reading reading = Reading.of(known);
        Optional<Category> role = match.find(Category.class, "role");
        if (role.isPresent()) {
            if (known.systems().stream().noneMatch(s -> Kinship.fit(s.category(), role.get()))) {
                return null;
            }
            reading = reading.withRole(role.get());
        }
        return match.find(String.class, "acronym").map(reading::withAcronym).orElse(reading);
    }

    /** A ship, with its hull number. */
    final Rule<Reading> shipMention() {
        return Rule.<Reading>named("system.ship-mention")
                .matches("{ship}", "{ship} {hull}", "{id} {hull}")
                .gives(this::shipMentioned)
                .finds("Sailors of [USS Carl Vinson (CVN 70)] came home.", "USS Carl Vinson")
                .finds("The frigate [HMS Examplewater] docked.", "HMS Examplewater")
                .skips("The USS is a prefix.")
                .build();
    }

    private Reading shipMentioned(Match match) {
        Known named =
                match.has("ship") ? match.get(Known.class, "ship") : match.get(Known.class, "id");
        if (named.first().category() != Category.SHIP) {
            return null;
        }
        Optional<String> hull = match.find(String.class, "hull");
        Optional<Known> numbered = hull.flatMap(catalogue::designated);
        boolean guarded = named.guarded() && hull.isEmpty();
        Known known = numbered.filter(k -> !named.shared(k).isEmpty()).orElse(named);
        return Reading.of(new Known(known.systems(), guarded, false));
    }

    /** A group named after a ship. */
    static final Rule<Reading> GROUP =
            Rule.<Reading>named("system.group")
                    .matches(
                            "({ship}|{ship:id}) {hull}? ({acronym})? {group}",
                            "({ship}|{ship:id}) {hull}? {group} {acronym}")
                    .gives(SystemRules::group)
                    .finds(
                            "The [Carl Vinson carrier strike group] left port.",
                            "USS Carl Vinson carrier strike group")
                    .finds(
                            "The [USS Carl Vinson Strike Group] left port.",
                            "USS Carl Vinson carrier strike group")
                    .skips("A carrier strike group left port.")
                    .build();

    private static Reading group(Match match) {
        Known ship = match.get(Known.class, "ship");
        if (ship.first().category() != Category.SHIP) {
            return null;
        }
        return Reading.of(Groups.of(ship, match.get(String.class, "group")));
    }

    /** What looks like a name and is none. */
    static final Rule<Reading> LOOK_ALIKE =
            Rule.<Reading>named("system.look-alike")
                    .matches(
                            "{lookalike}",
                            "{lookfamily} ~{end}(~{end})?(~{dash}~{end})?(~{dash}~{end})?",
                            "{lookspace} _{end}(~{dash}~{end})?(~{end})?")
                    .gives(match -> Reading.NONE)
                    .finds("The [G-7] met.", "none")
                    .skips("The F-35 flew.")
                    .build();

    List<List<? extends Rule<?>>> strata() {
        return List.of(
                List.of(SUFFIX, BLOCK, role(), ACRONYM, HULL),
                List.of(catalogued(), designated(), ship(), UNLISTED_SHIP, SHIP_CLASS),
                List.of(mention(), shipMention()),
                List.of(GROUP),
                List.of(LOOK_ALIKE));
    }
}
