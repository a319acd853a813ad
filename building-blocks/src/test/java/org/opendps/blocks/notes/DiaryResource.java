package org.opendps.blocks.notes;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.opendps.blocks.acting.ActingFor;
import org.opendps.blocks.money.Money;

/** Of each provider one, kept by whoever acts for it. */
@Path("/v1/diary")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class DiaryResource {

    private final ActingFor acting;
    private final Noting noting;

    DiaryResource(ActingFor acting, Noting noting) {
        this.acting = acting;
        this.noting = noting;
    }

    public record Diary(UUID provider, boolean represented) {}

    @GET
    public Diary read() {
        return new Diary(acting.provider(), acting.represented().isPresent());
    }

    @GET
    @Path("/{provider}")
    public Diary readOf(UUID provider) {
        acting.mustActFor(provider, "diary", provider);
        return read();
    }

    @POST
    public Diary write() {
        noting.write("diary", "of " + acting.provider(), Money.ZERO);
        return read();
    }

    @GET
    @Path("/meant")
    public boolean isMeant() {
        return acting.isMeant();
    }
}
