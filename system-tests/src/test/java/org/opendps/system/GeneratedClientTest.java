package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.client.registry.ApiClient;
import org.opendps.client.registry.ApiException;
import org.opendps.client.registry.api.ApplicationsApi;
import org.opendps.client.registry.api.ProvidersApi;
import org.opendps.client.registry.api.PublicRegisterApi;
import org.opendps.client.registry.model.ApplicationRequest;
import org.opendps.client.registry.model.ApplicationStatus;
import org.opendps.client.registry.model.ProviderKind;
import org.opendps.client.registry.model.ProviderRequest;
import org.opendps.client.registry.model.ProviderView;
import org.opendps.client.registry.model.PublicSystem;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Journey;
import org.opendps.local.story.Waiting;

/** A club comes onto the list by the client that partners generate from the documents, and by nothing else. */
@ExtendWith(RunningSystem.class)
class GeneratedClientTest {

    private static final int MOST = 200;

    private String gateway = "";
    private Journey journey;
    private Actor volunteer;

    @BeforeEach
    void setOut(RunningSystem.Handle running) {
        gateway = running.doors().gateway();
        journey = Journey.setOut(running.doors());
        volunteer = journey.cast().newcomer("generated-" + UUID.randomUUID(), "Robin", "Volunteer");
    }

    @AfterEach
    void end() {
        journey.end();
    }

    private ApiClient anybody() {
        var client = new ApiClient();
        client.updateBaseUri(gateway);
        return client;
    }

    private ApiClient volunteers() {
        return anybody()
                .setRequestInterceptor(request -> request.header("Authorization", "Bearer " + volunteer.token()));
    }

    @Test
    void aClubFindsTheListRegistersAndApplies() throws ApiException {
        journey.admission().openSystem(Map.of());
        var system = UUID.fromString(journey.admission().system());

        assertThat(openToAnybody()).contains(system);
        var provider = registered();
        assertThat(provider.getKind()).isEqualTo(ProviderKind.CHARITY);

        var applications = new ApplicationsApi(volunteers());
        var request = new ApplicationRequest()
                .addCategoriesItem("DAY-CENTRE")
                .addAreasItem("NORTH")
                .offer("A warm room, a meal and company");
        var key = UUID.randomUUID().toString();
        var draft = applications.createPurchasingSystemApplication(system, request, key, null);
        var again = applications.createPurchasingSystemApplicationWithHttpInfo(system, request, key, null);
        assertThat(again.getData().getId()).isEqualTo(draft.getId());
        assertThat(again.getHeaders().get("Idempotent-Replayed")).containsExactly("true");

        var read = applications.readApplicationWithHttpInfo(draft.getId(), null);
        var tag = Objects.requireNonNull(read.getHeaders().get("ETag")).getFirst();
        request.sessionPrice("52.50").safeguardingAssurance(true).declaration(true);
        var changed = applications.replaceApplication(draft.getId(), tag, request, null);
        assertThat(changed.getSessionPrice()).isEqualTo("52.50");
        var late = catchThrowableOfType(
                ApiException.class, () -> applications.replaceApplication(draft.getId(), tag, request, null));
        assertThat(late.getCode()).isEqualTo(412);
        assertThat(late.getResponseBody()).contains("/problems/version-outdated");

        var submitted = applications.postApplicationSubmission(
                draft.getId(), null, UUID.randomUUID().toString(), null);
        assertThat(submitted.getStatus()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(submitted.getDecisionDue()).isAfter(submitted.getReceivedOn());
    }

    /** Page by page, as it says. */
    private List<UUID> openToAnybody() throws ApiException {
        var found = new ArrayList<UUID>();
        var register = new PublicRegisterApi(anybody());
        var page = register.listPublicPurchasingSystems(null, MOST);
        found.addAll(page.getItems().stream().map(PublicSystem::getId).toList());
        while (page.getNext() != null) {
            page = register.listPublicPurchasingSystems(page.getNext(), MOST);
            found.addAll(page.getItems().stream().map(PublicSystem::getId).toList());
        }
        return found;
    }

    /** The identity provider learns in the background for whom the volunteer acts; a new login then says so. */
    private ProviderView registered() throws ApiException {
        var provider = new ProvidersApi(volunteers())
                .createProvider(
                        new ProviderRequest()
                                .legalName("Generated Lunch Club " + UUID.randomUUID())
                                .kind(ProviderKind.CHARITY)
                                .postcode("TR1 1AA")
                                .email("club@example.org")
                                .duplicatesChecked(true),
                        UUID.randomUUID().toString());
        var id = provider.getId().toString();
        var known = Waiting.until(
                () -> {
                    volunteer.renew();
                    return String.valueOf(volunteer.claim("provider_id"));
                },
                id::equals);
        assertThat(known).isEqualTo(id);
        return provider;
    }
}
