/** A POST that is sent twice with the same Idempotency-Key does its work once. */
@NullMarked
package org.opendps.blocks.idempotency;

import org.jspecify.annotations.NullMarked;
