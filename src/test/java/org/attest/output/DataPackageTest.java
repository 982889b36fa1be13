package org.attest.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataPackageTest {

    private final JsonNode resources = DataPackage.describe(Tables.ALL).path("resources");

    @Test
    void everyTableIsDescribedColumnByColumn() {
        assertThat(resources).hasSameSizeAs(Tables.ALL);
        for (int i = 0; i < Tables.ALL.size(); i++) {
            assertThat(resources.get(i).path("path").asText()).isEqualTo(Tables.ALL.get(i).csv());
            assertThat(names(resources.get(i))).isEqualTo(Tables.ALL.get(i).header());
        }
    }

    @Test
    void keysAndReferencesNameColumnsThatAreThere() {
        for (JsonNode resource : resources) {
            List<String> names = names(resource);
            JsonNode schema = resource.path("schema");
            schema.path("primaryKey").forEach(key -> assertThat(names).contains(key.asText()));
            for (JsonNode foreign : schema.path("foreignKeys")) {
                assertThat(names).contains(foreign.path("fields").asText());
                String target = foreign.path("reference").path("resource").asText();
                List<String> there = target.isEmpty() ? names : Tables.named(target).header();
                assertThat(there).contains(foreign.path("reference").path("fields").asText());
            }
        }
    }

    private static List<String> names(JsonNode resource) {
        return resource.path("schema").path("fields").findValuesAsText("name");
    }
}
