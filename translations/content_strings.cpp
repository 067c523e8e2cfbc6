// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/load.h"
#include "translations/content_texts.h"

#include <fstream>
#include <iostream>
#include <iterator>

using namespace supine;

namespace {

std::string bytesOf(const std::string& name) {
    std::ifstream file(name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<content::SourceFile> readFiles(int count, char** names) {
    std::vector<content::SourceFile> files;
    for (int i = 0; i < count; ++i)
        files.push_back({names[i], bytesOf(names[i])});
    return files;
}

std::string quoted(const std::string& text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        if (c == '\n')
            result += "\\n";
        else
            result += c;
    }
    return result + '"';
}

std::string headerOf(const std::vector<model::Text>& texts) {
    std::string header = "// SPDX-License-Identifier: CC-BY-SA-4.0\n"
                         "// Made from the content files by the target update_translations.\n"
                         "#pragma once\n"
                         "#include <QtGlobal>\n"
                         "inline constexpr struct { const char* english; const char* id; } "
                         "contentStrings[] = {\n";
    for (const model::Text& text : texts) {
        header += "    QT_TRANSLATE_NOOP3(\"content\", " + quoted(text.english) + ",\n        " +
                  quoted(text.id) + "),\n";
    }
    return header + "};\n";
}

int write(const std::string& name, const std::string& header) {
    std::ofstream file(name, std::ios::binary);
    file << header;
    file.close();
    if (file)
        return 0;
    std::cerr << name << " cannot be written.\n";
    return 1;
}

int check(const std::string& name, const std::string& header) {
    if (bytesOf(name) == header)
        return 0;
    std::cerr << name << " is out of date; build the target update_translations.\n";
    return 1;
}

} // namespace

// supine_content_strings [--check] HEADER FILE...
int main(int argc, char** argv) {
    const bool onlyCheck = argc > 1 && std::string_view(argv[1]) == "--check";
    const int first = onlyCheck ? 2 : 1;
    if (argc < first + 2) {
        std::cerr << "Usage: supine_content_strings [--check] HEADER FILE...\n";
        return 2;
    }
    const auto files = readFiles(argc - first - 1, argv + first + 1);
    const content::LoadedLibrary loaded = content::load(files);
    for (const content::Fault& fault : loaded.faults)
        std::cerr << content::toText(fault) << '\n';
    if (!loaded.faults.empty())
        return 1;
    const std::string header = headerOf(content::textsOf(loaded.library));
    return onlyCheck ? check(argv[first], header) : write(argv[first], header);
}
