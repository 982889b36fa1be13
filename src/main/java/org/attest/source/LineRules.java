package org.attest.source;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.attest.lexicon.Lexicon;

/** Every {@link LineRule}, in the order in which they are tried; the first that applies counts. */
final class LineRules {

    /** The number that offices give their releases: {@code 2014-06-12-003}, {@code 20-41}. */
    static final Pattern RELEASE_NUMBER =
            Pattern.compile(
                    "(?<![\\d-])(?:(?:19|20)?\\d\\d|0\\d\\d)-\\d{1,2}-\\p{Lu}{1,3}\\s?[-–—]\\s?\\d{2,4}");

    private static final Pattern DIVIDER = Pattern.compile("^(?:[-–—_=*~]\\s?){3,120}$");
    private static final Pattern END = Pattern.compile("^(?:#\\s?){1,10}$|^[-–—]\\s?30\\s?[-–—]$");
    private static final Pattern BREADCRUMB =
            Pattern.compile(
                    "^(?:Home|HOME|Start)(?:\\s[:>/|»›·]\\s[^:>/|»›·]{1,60}){1,8}\\s?[:>/|»›]?$"
                            + "|^[^:>/|»›·]{1,30}(?:\\s[:>»›]\\s[^:>/|»›·]{1,40}){2,8}$");
    private static final Pattern MENU =
            Pattern.compile("^[^|•·\\d]{1,30}(?:\\s[|•·]\\s[^|•·\\d]{1,30}){1,12}$");
    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?i)\\b(?:photo(?:graph)?|image|picture|graphic|courtesy|illustration|video"
                            + "|photos)\\b[^()]{0,120}\\)[.]?$");
    private static final Pattern CREDIT_LABEL =
            Pattern.compile(
                    "(?i)[(\\[.](?:\\s|[^()\\[\\]]{0,200}\\s)?(?:file photo|photo|credit|image)(?::| by | courtesy)"
                            + "[^()]{1,80}[)\\]]?$");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "^(?:[^:.!?]{1,40}:\\s)?(?:https?://|www\\.)\\S{3,200}$|^[\\w.+-]{1,60}@[\\w.-]{3,60}$");
    private static final Pattern PAGER =
            Pattern.compile("^(?i:page\\s|photo\\s|image\\s)?\\d{1,3} of \\d{1,3}$");
    private static final Pattern NOTE = Pattern.compile("^\\[[^\\[\\]]{1,400}\\]$");
    private static final Pattern BYLINE =
            Pattern.compile("^(?:By|BY|Written by|Story by|Text by)\\s\\p{Lu}[^!?;:]{2,90}$");
    private static final Pattern DATED_LABEL =
            Pattern.compile(
                    "^(?i:published|posted|released|updated|last updated|last modified|issued|date"
                            + "|release date|date of issue|as of)(?: on)?:?\\s.{6,40}$");
    private static final Pattern NUMBER_LABEL =
            Pattern.compile(
                    "^(?i:release|media release|press release|document|report|bulletin|reference"
                            + "|ref\\.?)\\s?(?i:no\\.?|number|nr\\.?|#):?\\s?[\\w./-]{1,30}$");
    private static final Pattern CLOCK =
            Pattern.compile("(?i)\\b\\d{1,2}[:.]\\d\\d(?:\\s?[ap]\\.?m\\.?)?(?:\\s\\p{Lu}{2,5})?");
    private static final Pattern LABEL =
            Pattern.compile("^\\p{Lu}[^:.!?]{0,59}:\\s{1,20}\\S.{0,119}$");
    private static final Pattern GAP = Pattern.compile("(?<!\\s)(?:\\t| {2}|\\s?\\|)\\s*+");
    private static final Pattern DASH = Pattern.compile("^\\s?[-–—:|]{1,2}\\s");
    private static final Pattern CUT_OFF = Pattern.compile("(?:\\.{3}|…)['\"’”\\])]{0,2}$");
    private static final int LABEL_WORDS = 7;
    private static final int ROW_LENGTH = 130;

    private final Furniture furniture;
    private final DocumentKinds kinds;
    private final List<LineRule> rules;

    LineRules(Lexicon lexicon) {
        furniture = new Furniture(lexicon);
        kinds = new DocumentKinds(lexicon);
        rules = declared();
    }

    DocumentKinds kinds() {
        return kinds;
    }

    List<LineRule> all() {
        return rules;
    }

    /** What a line looks like. */
    Mark mark(Line line) {
        return rules.stream()
                .filter(rule -> rule.applies().test(line))
                .map(LineRule::mark)
                .findFirst()
                .orElse(Mark.SHORT);
    }

    private List<LineRule> declared() {
        return List.of(
                rule("end-sign", Mark.END, matches(END), "# # #", "#7 of the series"),
                rule(
                        "dateline",
                        Mark.DATELINE,
                        LineRules::isDateline,
                        "OSLO, Norway (June 3, 2014)",
                        "OSLO WINS AGAIN"),
                rule("divider", Mark.DIVIDER, matches(DIVIDER), "-----", "- one item"),
                rule(
                        "breadcrumb",
                        Mark.BREADCRUMB,
                        line -> matches(BREADCRUMB).test(line) && !line.endsWithFullStop(),
                        "Home : Fleet : Stories : Story",
                        "Home : nothing like the sea, she says."),
                rule(
                        "editor's-note",
                        Mark.FURNITURE,
                        matches(NOTE),
                        "[N.B. moved here from the old site]",
                        "[Sic] it said"),
                rule(
                        "address",
                        Mark.FURNITURE,
                        matches(ADDRESS),
                        "https://press.example.org/item/7",
                        "www is older than many think"),
                rule(
                        "related-heading",
                        Mark.RELATED_HEADING,
                        hasWords(Mark.RELATED_HEADING),
                        "You may also like",
                        "You may also like what the navy found"),
                rule(
                        "related-link",
                        Mark.RELATED_LINK,
                        line -> hasWords(Mark.RELATED_LINK).test(line) && !line.isLong(),
                        "Read more: The frigate that came back",
                        "Reading more helps, he said."),
                rule(
                        "contacts",
                        Mark.CONTACTS,
                        line -> hasWords(Mark.CONTACTS).test(line) && line.words() <= 25,
                        "Media Contact: Ann Bright, 555-0100",
                        "Contact with the drone was lost."),
                rule(
                        "teaser",
                        Mark.TEASER,
                        LineRules::isTeaser,
                        "May 3, 2021 - The yard has launched the second of its...",
                        "May 3, 2021 - The yard launched the second hull."),
                rule(
                        "credit",
                        Mark.CAPTION,
                        LineRules::hasCredit,
                        "(A diver leaves the water. Photo by P. Reed)",
                        "He took the photo (and kept it) for years."),
                rule(
                        "caption-words",
                        Mark.CAPTION,
                        line -> hasWords(Mark.CAPTION).test(line) && !line.isLong(),
                        "Photo: Lee Moss/Bay Wire",
                        "Photos of the wreck were shown."),
                rule(
                        "furniture-words",
                        Mark.FURNITURE,
                        hasWords(Mark.FURNITURE),
                        "Share this page",
                        "Share prices fell by a third."),
                rule(
                        "menu",
                        Mark.FURNITURE,
                        line -> matches(MENU).test(line) && !line.endsSentence(),
                        "World | Trade | Opinion",
                        "Troops | 1,200"),
                rule(
                        "byline",
                        Mark.HEADER,
                        line ->
                                matches(BYLINE).test(line)
                                        && !line.endsWithFullStop()
                                        && line.words() <= 14,
                        "By Ann Bright, for Bay Wire",
                        "By May the force had grown to 1,200."),
                rule(
                        "release-number",
                        Mark.HEADER,
                        line ->
                                RELEASE_NUMBER.matcher(line.text()).find()
                                        && !line.isLong()
                                        && !line.endsWithFullStop(),
                        "2014-06-KA-003",
                        "Hull 2014-06 was scrapped"),
                rule("pager", Mark.FURNITURE, matches(PAGER), "2 of 14", "2 of 14 ships sank"),
                rule(
                        "numbered",
                        Mark.HEADER,
                        matches(NUMBER_LABEL),
                        "Release No: 14-221",
                        "Release of 14 sailors is near"),
                rule(
                        "kind",
                        Mark.HEADER,
                        line -> kinds.isKindLine(line) && !line.endsWithFullStop(),
                        "Fact Sheet",
                        "The fact sheet lists 14 ships and where they were built"),
                rule(
                        "date-line",
                        Mark.HEADER,
                        LineRules::isDateLine,
                        "Posted: Tuesday, June 3, 2014 10:15 a.m.",
                        "June 3, 2014 was the day"),
                rule(
                        "bullet",
                        Mark.BULLET,
                        line -> Lines.ITEM.matcher(line.text()).find(),
                        "• 14 boats and a tender",
                        "16.0 billion was spent on boats."),
                rule(
                        "row",
                        Mark.ROW,
                        LineRules::isRow,
                        "Reserve     2018     51,000",
                        "The reserve had 51,000 men.  It grew."),
                rule(
                        "label",
                        Mark.LABELLED,
                        LineRules::isLabelled,
                        "Crew: 165",
                        "Correction: An earlier version gave a wrong number of ships."),
                rule(
                        "prose",
                        Mark.PROSE,
                        LineRules::isProse,
                        "The boats came back at dawn.",
                        "Boats Back at Dawn"));
    }

    private static LineRule rule(
            String name, Mark mark, Predicate<Line> applies, String finds, String skips) {
        return new LineRule(name, mark, applies, finds, skips);
    }

    private static Predicate<Line> matches(Pattern pattern) {
        return line -> line.text().length() <= 450 && pattern.matcher(line.text()).find();
    }

    private Predicate<Line> hasWords(Mark mark) {
        return line -> furniture.mark(line).filter(mark::equals).isPresent();
    }

    private static boolean isDateline(Line line) {
        String text = line.text();
        return text.length() <= 140
                && Dateline.find(text)
                        .filter(found -> found.begin() == 0 && found.end() == text.length())
                        .isPresent();
    }

    private static boolean isTeaser(Line line) {
        String start = line.text().substring(0, Math.min(line.text().length(), 60));
        return CUT_OFF.matcher(tail(line)).find()
                && HeaderDate.in(start).stream()
                        .anyMatch(
                                date ->
                                        date.begin() == 0
                                                && DASH.matcher(start.substring(date.end()))
                                                        .find());
    }

    private static String tail(Line line) {
        return line.text().substring(Math.max(0, line.text().length() - 8));
    }

    private static boolean hasCredit(Line line) {
        String text = line.text();
        if (text.length() > 1500) {
            return false;
        }
        int open = text.lastIndexOf('(');
        boolean whole = text.startsWith("(") && text.endsWith(")");
        return open >= 0
                && (CREDIT.matcher(text.substring(open)).find()
                        || whole && CREDIT_LABEL.matcher(text.substring(open)).find());
    }

    /** {@code Published June 3, 2014}, which may stand below the text, too. */
    static boolean isDateOfIssue(Line line) {
        return DATED_LABEL.matcher(line.text()).find() && isDateLine(line);
    }

    /** Nothing but a date, a weekday, a clock time and the words around them. */
    private static boolean isDateLine(Line line) {
        String text = line.text();
        if (text.length() > 70 || line.endsWithFullStop() && !text.endsWith("m.")) {
            return false;
        }
        List<HeaderDate> dates = HeaderDate.in(text);
        if (dates.isEmpty()) {
            return false;
        }
        StringBuilder rest = new StringBuilder(text);
        for (HeaderDate date : dates) {
            rest.replace(date.begin(), date.end(), " ".repeat(date.end() - date.begin()));
        }
        String bare =
                CLOCK.matcher(rest)
                        .replaceAll(" ")
                        .replaceAll(
                                "(?i)\\b(?:(?:last )?(?:updated|modified)|published|posted|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)"
                                        + "(?:day)?\\b",
                                " ");
        return bare.chars().noneMatch(Character::isLetterOrDigit)
                || DATED_LABEL.matcher(text).find();
    }

    private static boolean isRow(Line line) {
        String text = line.text();
        return text.length() <= ROW_LENGTH
                && !line.endsWithFullStop()
                && GAP.matcher(text).results().limit(2).count() >= (text.contains("  ") ? 1 : 2)
                && text.chars().anyMatch(Character::isDigit)
                && GAP.split(text).length > 1
                && line.words() <= 14;
    }

    private static boolean isLabelled(Line line) {
        String text = line.text();
        if (!LABEL.matcher(text).find() || line.endsWithFullStop() && line.words() > 8) {
            return false;
        }
        return new Line(0, 0, text.substring(0, text.indexOf(':')), false, false).words()
                <= LABEL_WORDS;
    }

    private static boolean isProse(Line line) {
        if (line.isLong()) {
            return true;
        }
        boolean headline =
                line.isTitleCase() && (line.endsWithAbbreviation() || line.asksOrExclaims());
        return line.endsSentence() && !headline;
    }
}
