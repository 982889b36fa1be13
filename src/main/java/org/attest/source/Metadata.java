package org.attest.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.model.Document.About;
import org.attest.model.DocumentKind;
import org.attest.model.Text;
import org.attest.model.Zone;

/** What a document says of itself in its title, its header and its dateline. */
final class Metadata {

    private static final Pattern BY =
            Pattern.compile("^(?:By|BY|Written by|Story by|Text by)\\s++");
    private static final Pattern AUTHOR_END =
            Pattern.compile("\\s?(?:,|\\s-\\s|\\s\\|\\s|;)(?:\\s(?i:for|of)\\s|\\s)?+");
    private static final Pattern YEAR_MONTH =
            Pattern.compile("(?<![\\d-])(?<year>(?:19|20)\\d\\d)-(?<month>[01]?\\d)-");
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d,.$€£])(?:19|20)\\d\\d(?![\\d,.]\\d|\\d)");
    private static final Pattern NOT_FIRST = Pattern.compile("(?i)\\b(?:updated|modified)\\b");
    private static final Pattern ISSUED =
            Pattern.compile("^(?i:published|posted|released|issued)\\b");
    private static final Pattern RELEASE_WORDS =
            Pattern.compile(
                    "(?i)\\b(?:news|press|media) release\\b|\\bfor immediate release\\b"
                            + "|\\bdownload pdf\\b");
    private static final int LONGEST_NAME = 90;
    private static final int LINE_MONTHS = 12;

    /** A year, with the month where it is known (0 where it is not). */
    private record YearHint(int year, int month) {

        int distance(HeaderDate date, int candidate) {
            int months = month == 0 ? 0 : (candidate - year) * LINE_MONTHS + date.month() - month;
            return month == 0 ? Math.abs(candidate - year) : Math.abs(months);
        }
    }

    private final DocumentKinds kinds;
    private final String title;
    private final List<String> header;
    private final List<String> banner;
    private final List<String> foot;

    private Metadata(DocumentKinds kinds, Text text, List<Zone> zones) {
        this.kinds = kinds;
        this.title = Folded.spaces(String.join(" ", of(Zone.Kind.TITLE, text, zones)));
        this.header = of(Zone.Kind.HEADER, text, untilDivider(text, zones));
        this.foot =
                of(Zone.Kind.HEADER, text, zones).stream().filter(ISSUED.asPredicate()).toList();
        this.banner =
                zones.stream()
                        .takeWhile(zone -> zone.kind() == Zone.Kind.BOILERPLATE)
                        .map(zone -> Folded.spaces(text.slice(zone.span())))
                        .toList();
    }

    /** Reads what is known of a document from its zones. */
    static About read(DocumentKinds kinds, Text text, List<Zone> zones) {
        Metadata metadata = new Metadata(kinds, text, zones);
        String publisher = metadata.publisher();
        return new About(
                metadata.kind(publisher),
                metadata.title,
                publisher,
                metadata.author(),
                metadata.published().orElse(null),
                "");
    }

    private static List<String> of(Zone.Kind kind, Text text, List<Zone> zones) {
        return zones.stream()
                .filter(zone -> zone.kind() == kind)
                .map(zone -> Folded.spaces(text.slice(zone.span())))
                .toList();
    }

    /** The header of the page's first release: what follows updates it. */
    private static List<Zone> untilDivider(Text text, List<Zone> zones) {
        List<Zone> first = new ArrayList<>();
        boolean body = false;
        for (Zone zone : zones) {
            if (body && zone.kind() == Zone.Kind.HEADER) {
                return first;
            }
            body = body || zone.kind() == Zone.Kind.BODY || zone.kind() == Zone.Kind.LIST;
            first.add(zone);
        }
        return first;
    }

    private Optional<LocalDate> published() {
        List<String> issued = header.stream().filter(NOT_FIRST.asPredicate().negate()).toList();
        List<String> updated = header.stream().filter(NOT_FIRST.asPredicate()).toList();
        return Stream.of(issued, updated, List.of(title), foot)
                .map(this::day)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first day with its year; else the first without, in the year that the header tells. */
    private Optional<LocalDate> day(List<String> texts) {
        List<HeaderDate> dates =
                texts.stream().flatMap(text -> HeaderDate.in(text).stream()).toList();
        return dates.stream()
                .filter(HeaderDate::hasYear)
                .findFirst()
                .flatMap(date -> date.inYear(date.year()))
                .or(() -> dates.stream().findFirst().flatMap(this::completed));
    }

    private Optional<LocalDate> completed(HeaderDate date) {
        return yearHints().stream()
                .flatMap(
                        hint ->
                                Stream.of(hint.year(), hint.year() + 1, hint.year() - 1)
                                        .filter(year -> hint.month() != 0 || year == hint.year())
                                        .min(
                                                Comparator.comparingInt(
                                                        year -> hint.distance(date, year)))
                                        .stream())
                .findFirst()
                .flatMap(date::inYear);
    }

    /** The most telling first: a full date, a release number, a bare year. */
    private List<YearHint> yearHints() {
        List<String> texts = new ArrayList<>(header);
        texts.add(title);
        List<YearHint> hints = new ArrayList<>();
        for (String text : texts) {
            HeaderDate.in(text).stream()
                    .filter(HeaderDate::hasYear)
                    .forEach(date -> hints.add(new YearHint(date.year(), date.month())));
        }
        for (String text : texts) {
            Matcher number = YEAR_MONTH.matcher(text);
            while (number.find()) {
                int month = Integer.parseInt(number.group("month"));
                hints.add(
                        new YearHint(
                                Integer.parseInt(number.group("year")), month > 12 ? 0 : month));
            }
        }
        for (String text : texts) {
            YEAR.matcher(text)
                    .results()
                    .forEach(year -> hints.add(new YearHint(Integer.parseInt(year.group()), 0)));
        }
        return hints;
    }

    private String author() {
        return byline().map(line -> AUTHOR_END.split(line, 2)[0]).orElse("");
    }

    private Optional<String> byline() {
        return header.stream()
                .filter(BY.asPredicate())
                .map(line -> BY.matcher(line).replaceFirst(""))
                .findFirst();
    }

    private String publisher() {
        return Stream.of(
                        header.stream().map(this::office),
                        byline().stream().map(Metadata::afterAuthor),
                        banner.stream(),
                        header.stream().map(Metadata::agency))
                .flatMap(names -> names)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .filter(name -> kinds.named(name).isEmpty())
                .filter(kinds::isPublisher)
                .findFirst()
                .or(() -> header.stream().map(Metadata::agency).filter(isName()).findFirst())
                .orElse("");
    }

    private static Predicate<String> isName() {
        return name -> !name.isEmpty() && HeaderDate.in(name).isEmpty();
    }

    /** What is left of a header line without the words, number and dateline of a release. */
    private String office(String line) {
        if (BY.matcher(line).find()) {
            return "";
        }
        String bare = RELEASE_WORDS.matcher(line).replaceAll("");
        Matcher number = LineRules.RELEASE_NUMBER.matcher(bare);
        String before = number.find() ? bare.substring(0, number.start()) : bare;
        int dateline = Dateline.find(before).map(Dateline::begin).orElse(before.length());
        return before.substring(0, dateline).strip();
    }

    private static String afterAuthor(String byline) {
        String[] parts = AUTHOR_END.split(byline, 2);
        return parts.length < 2 ? "" : parts[1].strip();
    }

    private static String agency(String line) {
        return Dateline.find(line).map(Dateline::agency).orElse("");
    }

    private DocumentKind kind(String publisher) {
        return header.stream()
                .map(kinds::named)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> kinds.titled(title))
                .or(() -> byline().map(line -> DocumentKind.NEWS))
                .or(
                        () ->
                                header.stream()
                                        .map(Metadata::agency)
                                        .filter(isName())
                                        .findFirst()
                                        .map(agency -> DocumentKind.NEWS))
                .or(() -> kinds.ofPublisher(publisher))
                .orElse(DocumentKind.OTHER);
    }
}
