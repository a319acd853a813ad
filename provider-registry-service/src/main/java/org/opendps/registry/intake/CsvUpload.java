package org.opendps.registry.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that was sent; the same one again has the same hash, by which a repeated request is known. */
@Schema(type = SchemaType.STRING)
record CsvUpload(@JsonIgnore Path file, String sha256) {}
