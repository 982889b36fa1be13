package org.attest.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** A Frictionless Data Package that describes every table, with its Table Schema. */
final class DataPackage {

    /** The package's name, by which a folder is known to be an output of attest. */
    static final String NAME = "attest";

    static final String FILE = "datapackage.json";

    private DataPackage() {}

    static ObjectNode describe(List<Table<?>> tables) {
        ObjectNode root = Json.object();
        root.put("profile", "tabular-data-package");
        root.put("name", NAME);
        root.put("title", "Facts stated by documents, and where the documents disagree");
        ArrayNode resources = root.putArray("resources");
        tables.forEach(table -> resources.add(resource(table)));
        return root;
    }

    private static ObjectNode resource(Table<?> table) {
        ObjectNode resource = Json.object();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name());
        resource.put("path", table.csv());
        resource.put("description", table.description());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.putObject("dialect").put("delimiter", ",").put("lineTerminator", "\n");
        resource.set("schema", schema(table));
        return resource;
    }

    private static ObjectNode schema(Table<?> table) {
        ObjectNode schema = Json.object();
        ArrayNode fields = schema.putArray("fields");
        for (Column<?> column : table.columns()) {
            fields.addObject()
                    .put("name", column.name())
                    .put("type", column.type().name().toLowerCase(Locale.ROOT))
                    .put("description", column.description());
        }
        schema.putArray("missingValues").add("");
        ArrayNode key = schema.putArray("primaryKey");
        table.key().forEach(key::add);
        ArrayNode foreign = schema.putArray("foreignKeys");
        table.references().forEach(reference -> foreign.add(foreignKey(table, reference)));
        return schema;
    }

    /** Within one table the standard leaves the resource's name empty. */
    private static ObjectNode foreignKey(Table<?> table, Table.Reference reference) {
        Table<?> target = Tables.named(reference.table());
        ObjectNode foreign = Json.object();
        foreign.put("fields", reference.column());
        foreign.putObject("reference")
                .put("resource", target == table ? "" : target.name())
                .put("fields", target.key().get(0));
        return foreign;
    }
}
