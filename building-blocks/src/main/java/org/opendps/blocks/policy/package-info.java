/**
 * What councils decide for themselves, dated: a service names its settings, ships what is customary, and opts in with
 * {@code dps.policy.enabled} and the location {@code db/policy} of migrations. What holds on a day is read here, with the
 * version that each decision stores; who may set what stays with the service's own resource.
 */
@NullMarked
package org.opendps.blocks.policy;

import org.jspecify.annotations.NullMarked;
