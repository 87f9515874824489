/// The project's eye: drives the real screens through the main job on the headless platform, looks
/// at each picture for what a person would stumble over, and leaves pictures, records and exports.
package org.kokoroe.tour;
