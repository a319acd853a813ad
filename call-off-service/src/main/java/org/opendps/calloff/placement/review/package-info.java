/**
 * Whether the support does what the plan is for: each outcome met, partly or not, some weeks after the start, then every
 * year or when somebody asks. Codes and dates only; what is said about a person is kept in eligibility-service.
 */
@NullMarked
package org.opendps.calloff.placement.review;

import org.jspecify.annotations.NullMarked;
