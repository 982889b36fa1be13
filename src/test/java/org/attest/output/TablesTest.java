package org.attest.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.attest.model.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    private static final Result SAMPLE = Samples.plain();

    static Stream<Table<?>> tables() {
        return Tables.ALL.stream();
    }

    @Test
    void figuresCsvIsWhatTheContractSays() throws IOException {
        assertThat(csv(Tables.FIGURES, SAMPLE).split("\n")[1])
                .isEqualTo(
                        "f_1,a/keepers.txt,2,12,\"Some 1,200\",count,1200,1190,1210,about,visitor,"
                                + "visitors,\"visitors, \"\"paying\"\"\",\"-Lighthouse\",paying,"
                                + "Cape,,2021-05-04,2021-05-04,flow,document,actual,the keepers,,,"
                                + "e_1,a_1,c_1,,count.rule,"
                                + "\"\uD83D\uDEA8 Some 1,200 visitors climbed the tower.\"");
    }

    @Test
    void aRejectedFileIsARowWithItsReason() throws IOException {
        assertThat(csv(Tables.DOCUMENTS, SAMPLE)).endsWith("\nc.txt,,,,,,,,,,,rejected,not text\n");
    }

    @Test
    void anEventClaimHasTheDayAsItsValueAndTheEventAsItsSubject() throws IOException {
        assertThat(csv(Tables.CLAIMS, SAMPLE).split("\n")[2])
                .startsWith(
                        "c_2,event,a_1,visit,climbed the tower,,,Cape,,2,2,conflict,"
                                + "2021-05-04,2021-05-04,2021-05-04,e_1,");
    }

    @Test
    void aSystemIsOneRowOverTheCorpus() throws IOException {
        assertThat(csv(Tables.SYSTEMS, SAMPLE))
                .endsWith("\ns_rx,RX-7 Rex,RX-7,ground_vehicle,2,2,\"1,200;1,450\"\n");
    }

    @Test
    void anOpenSideIsEmptyInATimeSpan() throws IOException {
        assertThat(csv(Tables.DISCREPANCIES, SAMPLE).split("\n")[2])
                .contains("2021-05-04/2021-05-04,/2021-05-04,0.97");
    }

    @Test
    void linksHaveTheirTermsAndTheSumOfThem() throws IOException {
        assertThat(csv(Tables.LINKS, SAMPLE))
                .endsWith(
                        "\nc_1,f_1,f_2,3.80,prior=pairs:-3.50; measure=same: concept:+7.25;"
                                + " place=either unknown:+0.05\n");
    }

    @Test
    void jsonHasNumbersWhereTheSchemaDoesAndNullForNone() throws IOException {
        JsonNode row = new ObjectMapper().readTree(jsonl(Tables.FIGURES, SAMPLE).split("\n")[0]);
        assertThat(row.path("value").isNumber()).isTrue();
        assertThat(row.path("begin").asInt()).isEqualTo(2);
        assertThat(row.path("confidence").isNull()).isTrue();
        assertThat(row.path("quote").asText()).isEqualTo("Some 1,200");
        assertThat(row.path("as_of_latest").asText()).isEqualTo("2021-05-04");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void csvReadBackGivesTheSameCellsAsJsonLines(Table<?> table) throws IOException {
        Result hostile = Samples.with("\r\n\"a\",\tb\u2028\u0000\uD83D\uDE00");
        List<CSVRecord> records = parse(csv(table, hostile));
        String[] objects = jsonl(table, hostile).split("\n");
        assertThat(records).hasSize(objects.length + 1);
        assertThat(records.get(0).toList()).isEqualTo(table.header());
        for (int i = 0; i < objects.length; i++) {
            List<String> cells = new ArrayList<>();
            JsonNode object = new ObjectMapper().readTree(objects[i]);
            object.forEach(cell -> cells.add(cell.isNull() ? "" : cell.asText()));
            assertThat(new ArrayList<>(names(object))).isEqualTo(table.header());
            assertThat(records.get(i + 1).stream().map(TablesTest::number).toList())
                    .isEqualTo(cells.stream().map(TablesTest::number).toList());
        }
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** JSON reads 3.80 and -0.25 as doubles. */
    private static String number(String cell) {
        return cell.matches("-?\\d+\\.\\d+") ? Double.valueOf(cell).toString() : cell;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "\uFF1Dx", "a,b", "a\nb", "a\"b"})
    void whatASpreadsheetMightReadAsAFormulaIsQuotedAndElseUntouched(String cell)
            throws IOException {
        StringBuilder out = new StringBuilder();
        CsvWriter.record(List.of("x", cell), out);
        assertThat(out.toString()).isEqualTo("x,\"" + cell.replace("\"", "\"\"") + "\"\n");
        assertThat(parse(out.toString()).get(0).get(1)).isEqualTo(cell);
    }

    @Test
    void rowsComeByDocumentThenOffsetWhateverTheOrderFound() throws IOException {
        List<org.attest.model.Annotated> reversed = new ArrayList<>(SAMPLE.documents());
        java.util.Collections.reverse(reversed);
        Result shuffled =
                new Result(
                        SAMPLE.readings(),
                        reversed,
                        SAMPLE.anchors(),
                        SAMPLE.claims(),
                        SAMPLE.discrepancies(),
                        SAMPLE.candidates(),
                        SAMPLE.links(),
                        SAMPLE.orphaned(),
                        SAMPLE.counts());
        for (Table<?> table : Tables.ALL) {
            assertThat(csv(table, shuffled)).isEqualTo(csv(table, SAMPLE));
        }
    }

    @Test
    void aTermIsReadBackAsItWasWritten() {
        for (String term : List.of("prior=a:-0.05", "m=same: concept:+7.25", "x==:+0.00")) {
            assertThat(Term.parse(term)).hasToString(term);
        }
    }

    private static List<CSVRecord> parse(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    private static <T> String csv(Table<T> table, Result result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.write(table, table.rows().apply(new Facts(result)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static <T> String jsonl(Table<T> table, Result result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLinesWriter.write(table, table.rows().apply(new Facts(result)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
