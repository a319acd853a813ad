package org.opendps.blocks.openapi;

import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.opendps.blocks.time.London;

/**
 * An operation that goes. It says so by three extensions of its method, which are in the document too; the days are
 * days in London.
 *
 * @param since from when on nobody should begin to use it
 * @param sunset from when on it may not be there
 * @param guide where people read what to use instead
 */
public record Deprecation(LocalDate since, LocalDate sunset, String guide) {

    public static final String SINCE = "x-deprecated-since";
    public static final String SUNSET = "x-sunset";
    public static final String GUIDE = "x-deprecation-guide";

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static Optional<Deprecation> of(Method method) {
        return of(Arrays.stream(method.getAnnotationsByType(Extension.class))
                .collect(Collectors.toMap(Extension::name, Extension::value, (first, second) -> second)));
    }

    static Optional<Deprecation> of(Map<String, ?> extensions) {
        return extensions.containsKey(SUNSET)
                ? Optional.of(new Deprecation(
                        LocalDate.parse(String.valueOf(extensions.get(SINCE))),
                        LocalDate.parse(String.valueOf(extensions.get(SUNSET))),
                        String.valueOf(extensions.get(GUIDE))))
                : Optional.empty();
    }

    /** RFC 9745 */
    String deprecationHeader() {
        return "@" + beginOf(since).getEpochSecond();
    }

    /** RFC 8594 */
    String sunsetHeader() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(beginOf(sunset).atOffset(ZoneOffset.UTC));
    }

    String linkHeader() {
        return "<" + guide + ">; rel=\"deprecation\"; type=\"text/html\"";
    }

    String inWords() {
        return "Deprecated since " + IN_WORDS.format(since) + ", and gone from " + IN_WORDS.format(sunset) + " on: "
                + guide + " says what to use instead.";
    }

    private static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(London.ZONE).toInstant();
    }
}
