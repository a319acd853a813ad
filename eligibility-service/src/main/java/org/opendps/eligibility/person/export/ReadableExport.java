package org.opendps.eligibility.person.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.regex.Pattern;

/** An export as a page that can be read and printed: headings, lists and tables of what stands in the JSON. */
final class ReadableExport {

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])([A-Z])");
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>What the council keeps about you</title>
            <style>body{font:1.1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}
            dt{font-weight:bold}dd{margin:0 0 .5rem 1.5rem}ol>li{margin-bottom:1rem}</style></head>
            <body>
            <h1>What the council keeps about you</h1>
            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    private ReadableExport() {}

    static String of(JsonNode export) {
        var readable = new ReadableExport();
        export.properties().forEach(field -> readable.section(field.getKey(), field.getValue()));
        return readable.page.append("</body>\n</html>\n").toString();
    }

    private void section(String name, JsonNode value) {
        page.append("<h2>").append(words(name)).append("</h2>\n");
        write(value);
    }

    private void write(JsonNode value) {
        if (value.isObject()) {
            page.append("<dl>\n");
            value.properties().stream()
                    .filter(field -> !field.getValue().isNull())
                    .forEach(field -> {
                        page.append("<dt>").append(words(field.getKey())).append("</dt><dd>");
                        write(field.getValue());
                        page.append("</dd>\n");
                    });
            page.append("</dl>\n");
        } else if (value.isArray() && value.isEmpty()) {
            page.append("<p>Nothing.</p>\n");
        } else if (value.isArray()) {
            page.append("<ol>\n");
            value.forEach(item -> {
                page.append("<li>");
                write(item);
                page.append("</li>\n");
            });
            page.append("</ol>\n");
        } else {
            page.append(value.isBoolean() ? value.asBoolean() ? "yes" : "no" : escaped(value.asText()));
        }
    }

    private static String words(String name) {
        var spaced = WORD_START.matcher(name).replaceAll(" $1").toLowerCase(Locale.ROOT);
        return escaped(spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
