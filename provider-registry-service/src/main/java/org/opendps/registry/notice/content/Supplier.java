package org.opendps.registry.notice.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.profile.Address;
import org.opendps.registry.profile.Identifier;

/**
 * A supplier as a notice names it: what the organisation says of itself, and nobody behind it.
 *
 * @param memberId null of an applicant that was not admitted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Supplier(
        @Nullable UUID memberId,
        String name,
        @Nullable Address address,
        @Nullable String email,
        List<Identifier> identifiers,
        boolean sme,
        boolean vcse,
        List<String> parts) {

    /** As the register answers it. */
    record Row(
            UUID id,
            @Nullable UUID memberId,
            String name,
            List<Address> addresses,
            @Nullable String email,
            List<Identifier> identifiers,
            boolean sme,
            boolean vcse,
            List<String> parts) {

        Supplier supplier() {
            var registered = addresses.stream()
                    .filter(address -> address.kind() == Address.Kind.REGISTERED)
                    .findFirst()
                    .or(() -> addresses.stream().findFirst())
                    .orElse(null);
            return new Supplier(memberId, name, registered, email, identifiers, sme, vcse, parts);
        }
    }

    public Stream<String> missing() {
        return Stream.of(
                        address == null ? "The registered address of " + name + "." : "",
                        email == null ? "An e-mail address of " + name + "." : "",
                        identifiers.isEmpty() ? "A number of " + name + " in a public register." : "")
                .filter(text -> !text.isEmpty());
    }
}
