// What libraries lose is not ours to mend: libxlsxwriter 1.1.4 does not free the formula of a list
// validation.
extern "C" const char* __lsan_default_suppressions() { return "leak:lxw_strdup"; }
extern "C" const char* __lsan_default_options() { return "print_suppressions=0"; }
