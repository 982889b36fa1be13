package org.attest.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The contract in the documentation is the one that the program keeps. */
class ContractTest {

    @Test
    void theDocumentationHasEveryColumnInItsOrder() throws IOException {
        assertThat(documented()).isEqualTo(written());
    }

    private static Map<String, List<String>> written() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        for (Table<?> table : Tables.ALL) {
            tables.put(table.csv(), table.columns().stream().map(ContractTest::row).toList());
        }
        return tables;
    }

    private static String row(Column<?> column) {
        String type = column.type().name().toLowerCase(Locale.ROOT);
        return "| `" + column.name() + "` | " + type + " | " + column.description() + " |";
    }

    private static Map<String, List<String>> documented() throws IOException {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        List<String> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("docs/contract.md"))) {
            if (line.startsWith("#")) {
                rows = new ArrayList<>();
            }
            if (line.startsWith("### ")) {
                tables.put(line.substring(4), rows);
            } else if (line.startsWith("| `")) {
                rows.add(line);
            }
        }
        return tables;
    }
}
