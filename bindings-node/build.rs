//! Tells the linker that Node's own symbols are found at run time.

fn main() {
    napi_build::setup();
}
