package org.opendps.registry.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A postcode in upper case with one space. */
@Schema(type = SchemaType.STRING, examples = "SN15 1AB")
public record Postcode(@JsonValue String written) {

    private static final Pattern FORM = Pattern.compile("""
            ([A-PR-UWYZ]([A-HK-Y]?\\d{1,2}|\\d[A-HJKPSTUW]|[A-HK-Y]\\d[ABEHMNPRVWXY]))(\\d[ABD-HJLNP-UW-Z]{2})""");

    /** @throws IllegalArgumentException when it cannot be a postcode; the inward part has none of C I K M O V */
    @JsonCreator
    public static Postcode of(String given) {
        var parts = FORM.matcher(given.replace(" ", "").toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + given + "\" is no postcode, such as SN15 1AB");
        }
        return new Postcode(parts.group(1) + " " + parts.group(3));
    }

    /** The part before the space: a district, which says about where and not which house. */
    public String district() {
        return written.substring(0, written.indexOf(' '));
    }
}
