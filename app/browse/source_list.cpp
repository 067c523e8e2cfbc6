// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/source_list.h"

#include "app/controls/button.h"
#include "app/controls/text_block.h"
#include "app/text.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

namespace supine::browse {

namespace {

using controls::Button;
using controls::Ink;
using controls::TextBlock;
using controls::Type;

Button* makeLink(const QString& doi) {
    auto* const link = new Button(Button::Kind::Quiet, controls::Icon::Link, doi);
    link->setFlush(true);
    link->setMinimumWidth(controls::target::button); // in a narrow column its middle is left out
    link->setAccessibleName(
        QCoreApplication::translate("supine::browse::SourceList", "Open %1 in the browser").arg(doi));
    QObject::connect(link, &Button::clicked, link, [doi] {
        QDesktopServices::openUrl(QUrl(QStringLiteral("https://doi.org/") + doi));
    });
    return link;
}

} // namespace

void addSources(QVBoxLayout& column, const std::vector<model::Source>& sources) {
    for (const model::Source& source : sources) {
        column.addWidget(new TextBlock(text::plain(source.citation), Type::Note, Ink::Second));
        if (!source.doi.empty())
            column.addWidget(makeLink(text::plain(source.doi)), 0, Qt::AlignLeading);
    }
}

} // namespace supine::browse
