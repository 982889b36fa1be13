package org.attest.systems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.Document;
import org.attest.model.DocumentKind;
import org.attest.model.Span;
import org.attest.model.SystemMention;
import org.attest.model.Text;
import org.attest.model.Zone;
import org.attest.rule.Atoms;
import org.attest.rule.Rule;
import org.attest.rule.RuleExamples;
import org.attest.rule.RuleExamples.Seen;
import org.attest.text.TextAnalyser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SystemFinderTest {

    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final TextAnalyser TEXT = new TextAnalyser(LEXICON);
    private static final SystemFinder FINDER = new SystemFinder(LEXICON);

    @TestFactory
    Stream<DynamicTest> everyRuleDoesWhatItsExamplesSay() {
        return RuleExamples.of(
                FINDER.grammar().rules(), SystemFinderTest::seen, SystemFinderTest::partOf);
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasExamplesOfBothKinds() {
        return RuleExamples.everyRuleHasBoth(FINDER.grammar().rules());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The unit flies F35 and F-16C jets. | F-35, F-16",
                "It flew beside F–35s and an F 16. | F-35, F-16",
                "UGM-84 Harpoon and AIM-9X missiles were ordered. | AGM-84, AIM-9",
                "The destroyer USS Carl Vinson came. | USS Carl Vinson",
                "An Osprey MV-22B Tiltrotor Aircraft landed. | V-22",
            })
    void namesOneSystemHoweverItIsWritten(String text, String keys) {
        assertThat(keys(text)).containsExactlyInAnyOrder(keys.split(", "));
    }

    @Test
    void aShipKeepsItsShortNameInsideTheDocument() {
        assertThat(keys("USS Carl Vinson sailed. Later the Vinson returned."))
                .containsExactly("USS Carl Vinson", "USS Carl Vinson");
        assertThat(keys("The Vinson returned.")).isEmpty();
    }

    @Test
    void aGroupIsNotItsShip() {
        assertThat(keys("USS Carl Vinson sailed. The Vinson strike group returned."))
                .containsExactly("USS Carl Vinson", "USS Carl Vinson carrier strike group");
    }

    @Test
    void aDoubtfulNameCountsOnceTheDocumentNamesTheSystemBeyondDoubt() {
        assertThat(keys("An MQ-1 Predator crashed. The Predator was old."))
                .containsExactly("MQ-1", "MQ-1");
        assertThat(keys("The Predator was old.")).isEmpty();
    }

    @Test
    void aPersonIsNotTheShipOfThatName() {
        assertThat(keys("USS Ronald Reagan is named for President Ronald Reagan."))
                .containsExactly("USS Ronald Reagan");
    }

    @ParameterizedTest
    @MethodSource("markedSentences")
    void findsWhatAPersonMarked(String marked) {
        String text = marked.replaceAll("[\\[\\]]", "");
        StringBuilder found = new StringBuilder(text);
        List<SystemMention> mentions = mentions(text);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            found.insert(mentions.get(i).span().end(), ']');
            found.insert(mentions.get(i).span().begin(), '[');
        }
        assertThat(found.toString()).isEqualTo(marked);
    }

    private static Stream<String> markedSentences() throws IOException {
        try (InputStream in = SystemFinderTest.class.getResourceAsStream("mentions.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    private static List<String> keys(String text) {
        return mentions(text).stream().map(mention -> mention.system().key()).toList();
    }

    private static List<SystemMention> mentions(String text) {
        return FINDER.apply(annotated(text)).systems();
    }

    private static Annotated annotated(String text) {
        Zone body = new Zone(Zone.Kind.BODY, new Span(0, text.length()));
        Document.About about = new Document.About(DocumentKind.OTHER, "", "", "", null, "en");
        return TEXT.apply(
                new Document("a.txt", "", "text/plain", Text.of(text), about, List.of(body), ""));
    }

    /** What the stage reports, and what it takes for look-alikes. */
    private static List<Seen> seen(String text) {
        Stream<Seen> found =
                mentions(text).stream().map(m -> new Seen(m.span(), m.system().key(), m.rule()));
        Stream<Seen> lookAlikes =
                annotated(text).sentences().stream()
                        .flatMap(
                                s ->
                                        FINDER
                                                .grammar()
                                                .find(Atoms.of(annotated(text), s), List.of())
                                                .stream())
                        .filter(f -> f.value().isLookAlike())
                        .map(f -> new Seen(f.span(), "none", f.rule()));
        return Stream.concat(found, lookAlikes).toList();
    }

    private static List<Seen> partOf(Rule<?> rule, String text) {
        Annotated annotated = annotated(text);
        return annotated.sentences().stream()
                .flatMap(
                        s ->
                                FINDER
                                        .grammar()
                                        .matchesOf(rule, Atoms.of(annotated, s), List.of())
                                        .stream())
                .map(found -> new Seen(found.span(), rendered(found.value()), rule.name()))
                .toList();
    }

    private static String rendered(Object value) {
        if (value instanceof Known known) {
            return known.first().key();
        }
        return value instanceof SystemMention.Category category
                ? category.label()
                : value.toString();
    }
}
