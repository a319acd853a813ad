/**
 * Receiving a file of providers.
 */
@NullMarked
package org.opendps.registry.intake.upload;

import org.jspecify.annotations.NullMarked;
