/// Campaigns: tests that take long or need other processes, each with a main class of its own and a
/// small one in the ordinary tests. Uses the application's own code; the screens only through the
/// tour's hand, in a process of their own.
package org.kokoroe.campaign;
