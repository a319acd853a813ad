package org.opendps.registry.intake.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.json.StorableText;
import org.opendps.blocks.money.Money;
import org.opendps.registry.application.making.Entering.Entry;
import org.opendps.registry.profile.Contact;
import org.opendps.registry.profile.Identifier;
import org.opendps.registry.profile.Postcode;
import org.opendps.registry.profile.ProviderKind;
import org.opendps.registry.provider.registration.ProviderRequest;

/** Reads lines by the rules of a registration, and says all that is wrong with one at once. */
@ApplicationScoped
public class RowReader {

    private static final List<String> OF_APPLICATION = List.of("categories", "areas", "offer", "sessionPrice");
    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_OFFER = 10_000;

    private final Validator validator;

    public RowReader(Validator validator) {
        this.validator = validator;
    }

    /** @param row null when something is wrong */
    public record Read(String reference, @Nullable ProviderRow row, List<RowProblem> problems) {}

    public Read read(CsvLine line) {
        return new Reading(line).read();
    }

    private final class Reading {

        private final CsvLine line;
        private final List<RowProblem> problems = new ArrayList<>();

        Reading(CsvLine line) {
            this.line = line;
        }

        Read read() {
            line.cells().forEach((column, cell) -> {
                if (!StorableText.isStorable(cell)) {
                    wrong(column, "has a character that is no text");
                }
            });
            // what is wrong with the others is told with words from the cells, which could not be stored either
            return problems.isEmpty() ? readText() : new Read(reference(line), null, List.copyOf(problems));
        }

        private Read readText() {
            var reference = text("reference");
            if (reference == null) {
                wrong("reference", "is missing: a reference of your own, by which the line is known again");
            } else if (reference.length() > LONGEST_REFERENCE) {
                wrong("reference", "is longer than " + LONGEST_REFERENCE + " characters");
            }
            var provider = provider();
            var application = application();
            validator
                    .validate(provider)
                    .forEach(violation ->
                            wrong(column(violation.getPropertyPath().toString()), violation.getMessage()));
            return problems.isEmpty() && reference != null
                    ? new Read(reference, new ProviderRow(reference, line, provider, application), List.of())
                    : new Read(reference(line), null, List.copyOf(problems));
        }

        private ProviderRequest provider() {
            var name = text("legalName");
            var kind = one("kind", RowReader::kind);
            return new ProviderRequest(
                    name == null ? "" : name,
                    text("tradingName"),
                    kind == null ? missingKind() : kind,
                    ProviderRow.NUMBERS.entrySet().stream()
                            .map(number -> one(number.getValue(), id -> Identifier.of(number.getKey(), id)))
                            .filter(Objects::nonNull)
                            .toList(),
                    one("postcode", Postcode::of),
                    text("email"),
                    contacts(),
                    List.of(),
                    List.of(),
                    one("sme", RowReader::yes),
                    one("vcse", RowReader::yes),
                    null,
                    null,
                    one("duplicatesChecked", RowReader::yes));
        }

        private ProviderKind missingKind() {
            if (text("kind") == null) {
                wrong("kind", "is missing; it is one of " + Arrays.toString(ProviderKind.values()));
            }
            return ProviderKind.OTHER;
        }

        private List<Contact> contacts() {
            var name = text("contactName");
            if (name != null) {
                return List.of(new Contact(name, text("contactRole"), text("contactEmail"), text("contactPhone")));
            }
            for (var column : List.of("contactRole", "contactEmail", "contactPhone")) {
                if (text(column) != null) {
                    wrong(column, "needs contactName: whose is it?");
                }
            }
            return List.of();
        }

        private @Nullable Entry application() {
            var system = one("purchasingSystem", RowReader::id);
            if (system == null) {
                if (text("purchasingSystem") == null) {
                    OF_APPLICATION.stream()
                            .filter(column -> text(column) != null)
                            .forEach(column -> wrong(column, "needs purchasingSystem: an application to which?"));
                }
                return null;
            }
            var offer = text("offer");
            if (offer != null && offer.length() > LONGEST_OFFER) {
                wrong("offer", "is longer than " + LONGEST_OFFER + " characters");
            }
            return new Entry(system, list("categories"), list("areas"), offer, one("sessionPrice", Money::of));
        }

        private void wrong(String column, String reason) {
            problems.add(new RowProblem(column, reason));
        }

        /** Without what surrounds it, and without the mark that keeps a spreadsheet from running it. */
        private @Nullable String text(String column) {
            var cell = line.cell(column).strip();
            boolean marked = cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0;
            var text = marked ? cell.substring(1) : cell;
            return text.isEmpty() ? null : text;
        }

        private <T> @Nullable T one(String column, Function<String, T> reading) {
            var text = text(column);
            if (text == null) {
                return null;
            }
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException e) {
                wrong(column, String.valueOf(e.getMessage()));
                return null;
            }
        }

        private List<String> list(String column) {
            var text = text(column);
            return text == null
                    ? List.of()
                    : Arrays.stream(text.split(";"))
                            .map(String::strip)
                            .filter(item -> !item.isEmpty())
                            .distinct()
                            .toList();
        }
    }

    /** Of a line that cannot be read: a broken reference must not break the list of results too. */
    public static String reference(CsvLine line) {
        var clean = line.cell("reference").replace("\0", "").strip();
        return clean.length() > LONGEST_REFERENCE ? clean.substring(0, LONGEST_REFERENCE) : clean;
    }

    private static ProviderKind kind(String written) {
        return Arrays.stream(ProviderKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(written.replace(' ', '_')))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + written + "\" is not one of " + Arrays.toString(ProviderKind.values())));
    }

    private static Boolean yes(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "y", "1" -> true;
            case "no", "false", "n", "0" -> false;
            default -> throw new IllegalArgumentException("\"" + written + "\" is neither yes nor no");
        };
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + written + "\" is not the id of a purchasing system", e);
        }
    }

    private static String column(String field) {
        return field.startsWith("contacts[0].")
                ? "contact" + Character.toUpperCase(field.charAt(12)) + field.substring(13)
                : field;
    }
}
