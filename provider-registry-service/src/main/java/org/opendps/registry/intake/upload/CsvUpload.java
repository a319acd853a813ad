package org.opendps.registry.intake.upload;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendps.registry.file.Received;

/** A file that was sent; the same one again has the same hash, by which a repeated request is known. */
@Schema(type = SchemaType.STRING)
public record CsvUpload(@JsonIgnore Received file, String sha256) {

    CsvUpload(Received file) {
        this(file, file.sha256());
    }
}
