package org.opendps.registry.intake.line;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.application.making.Entering.Entry;
import org.opendps.registry.profile.Contact;
import org.opendps.registry.profile.Identifier;
import org.opendps.registry.profile.IdentifierScheme;
import org.opendps.registry.profile.Profile;
import org.opendps.registry.provider.registration.ProviderRequest;

/** A line that can be read as a provider, and as its application where it names a purchasing system. */
public record ProviderRow(
        String reference,
        CsvLine line,
        ProviderRequest provider,
        @Nullable Entry application) {

    static final List<String> REQUIRED = List.of("reference", "legalName", "kind");

    private static final List<String> OF_APPLICATION =
            List.of("purchasingSystem", "categories", "areas", "offer", "sessionPrice");

    /** In one order, whichever process reads them. */
    public static final Map<IdentifierScheme, String> NUMBERS = Collections.unmodifiableMap(new TreeMap<>(Map.of(
            IdentifierScheme.GB_COH, "companyNumber",
            IdentifierScheme.GB_CHC, "charityNumber",
            IdentifierScheme.GB_SC, "scottishCharityNumber",
            IdentifierScheme.GB_PPON, "ppon",
            IdentifierScheme.GB_VAT, "vatNumber",
            IdentifierScheme.GB_CQC, "cqcNumber",
            IdentifierScheme.GB_ICO, "icoNumber")));

    public static final List<String> COLUMNS = Stream.of(
                    REQUIRED.stream(),
                    Stream.of("tradingName"),
                    NUMBERS.values().stream(),
                    Stream.of(
                            "postcode",
                            "email",
                            "contactName",
                            "contactRole",
                            "contactEmail",
                            "contactPhone",
                            "sme",
                            "vcse",
                            "duplicatesChecked"),
                    OF_APPLICATION.stream())
            .flatMap(columns -> columns)
            .toList();

    /** The same for a line that says the same of the provider. */
    public UUID saidOfProvider() {
        return said(column -> !OF_APPLICATION.contains(column));
    }

    /** The same for a line that says the same of the application. */
    public UUID saidOfApplication() {
        return said(OF_APPLICATION::contains);
    }

    private UUID said(Predicate<String> columns) {
        var text = new StringBuilder();
        new TreeMap<>(line.cells()).forEach((column, cell) -> {
            if (columns.test(column)) {
                text.append(column).append('\0').append(cell.strip()).append('\0');
            }
        });
        return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What the file has no column for stays. */
    public Profile over(Profile known) {
        var said = provider.profile();
        return new Profile(
                said.legalName(),
                has("tradingName") ? said.tradingName() : known.tradingName(),
                said.kind(),
                numbers(known.identifiers(), said.identifiers()),
                has("postcode") ? said.postcode() : known.postcode(),
                has("email") ? said.email() : known.email(),
                has("contactName") ? contacts(known.contacts(), said.contacts()) : known.contacts(),
                known.addresses(),
                known.connectedPersons(),
                has("sme") ? said.sme() : known.sme(),
                has("vcse") ? said.vcse() : known.vcse(),
                known.size(),
                known.activities());
    }

    private boolean has(@Nullable String column) {
        return column != null && line.cells().containsKey(column);
    }

    private List<Identifier> numbers(List<Identifier> known, List<Identifier> said) {
        var numbers = new ArrayList<Identifier>();
        for (var number : known) {
            if (!has(NUMBERS.get(number.scheme())) || said.contains(number)) {
                numbers.add(number);
            }
        }
        said.stream().filter(number -> !numbers.contains(number)).forEach(numbers::add);
        return numbers;
    }

    /** A line has room for one. */
    private static List<Contact> contacts(List<Contact> known, List<Contact> said) {
        return Stream.concat(said.stream(), known.stream().skip(1)).toList();
    }
}
