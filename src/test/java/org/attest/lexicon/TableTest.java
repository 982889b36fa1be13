package org.attest.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final List<String> COLUMNS = List.of("phrase", "qualifier");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phrase,qualifier\nnearly,under\n",
                "\uFEFFphrase;qualifier\r\nnearly;under\r\n",
                "# a; comment\nqualifier\tphrase\nunder\tnearly",
                "\"phrase\",\"Qualifier\",more\n\n nearly , under ,x\n"
            })
    void readsWhatSpreadsheetsWrite(String text) {
        assertThat(Table.read("hedges.csv", text, COLUMNS))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.get("phrase")).isEqualTo("nearly");
                            assertThat(row.get("qualifier")).isEqualTo("under");
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phrase\\nnearly | hedges.csv:1: no column \"qualifier\"",
                "phrase,phrase,qualifier\\n | hedges.csv:1: the column \"phrase\" stands there twice",
                "'' | hedges.csv:1: empty",
                "phrase,qualifier\\na,b,c | hedges.csv:2: 3 cells, expected 2"
            })
    void saysWhatIsWrongAndWhere(String text, String message) {
        assertThatThrownBy(() -> Table.read("hedges.csv", text.replace("\\n", "\n"), COLUMNS))
                .isInstanceOf(BadTable.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b\\n\\n# why\\n1,2 | 4",
                "a,b\\n\"1\\n1\",2\\n\\n3,4\\n | 5",
                "a,b\\r\\n\"1\\r\\n1\",2\\r\\n | 2",
            })
    void aRowKnowsTheLineThatItBeginsOn(String csv, long line) {
        List<Row> rows =
                Table.read("t.csv", csv.replace("\\n", "\n").replace("\\r", "\r"), List.of("a"));
        assertThat(rows.get(rows.size() - 1).line()).isEqualTo(line);
    }

    @Test
    void aBadCellNamesItsLineAndWhatIsRight() {
        List<Row> rows =
                Table.read(
                        "units.csv",
                        "surface,factor\nmetre,1\nmile,long\n",
                        List.of("surface", "factor"));
        assertThatThrownBy(() -> rows.get(1).decimal("factor"))
                .hasMessage("units.csv:3: factor is \"long\", expected a plain decimal number");
    }

    @Test
    void aUsersRowTakesThePlaceOfTheBuiltInOne() {
        Lexicon own =
                Lexicon.with(
                        Map.of("hedges.csv", "phrase,qualifier,position\nnearly,about,before\n"));
        List<Row> rows =
                own.table("hedges.csv", List.of("phrase", "position", "qualifier"), 2, row -> row);
        assertThat(rows)
                .filteredOn(row -> row.get("phrase").equals("nearly"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("qualifier")).isEqualTo("about"));
        assertThat(rows.size()).isGreaterThan(100);
    }
}
