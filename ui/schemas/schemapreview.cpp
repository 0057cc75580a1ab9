#include "schemas/schemapreview.h"

#include "article/articleview.h"
#include "palette/palettepanel.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace Galley {

SchemaPreview::SchemaPreview(QWidget *parent)
    : QWidget(parent)
    , m_palette(new PalettePanel(this))
    , m_view(new ArticleView(this))
    , m_nothing(new QLabel(tr("Open an article to see it here with its marks."), this))
{
    m_view->setAccessibleName(tr("Preview of the open article"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_palette->setEnabled(true);
    auto *const split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_palette);
    split->addWidget(m_view);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({220, 400});
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split, 1);
    layout->addWidget(m_nothing);
    m_view->hide();
}

SchemaPreview::~SchemaPreview()
{
    m_view->setSession(nullptr);
}

void SchemaPreview::setArticle(const Article &article, const AnnotationSet &set)
{
    m_article = article;
    m_set = set;
    m_hasArticle = true;
    m_view->show();
    m_nothing->hide();
}

void SchemaPreview::setSchemas(const SchemaSet &schemas)
{
    m_palette->setSchemas(schemas, labelKeys(schemas));
    if (!m_hasArticle)
        return;
    const qsizetype top = m_session ? m_view->offsetAt({8, 8}) : 0;
    SessionData opened;
    opened.article = m_article;
    opened.schemas = schemas;
    opened.set = m_set;
    opened.readOnly = true;
    auto session = std::make_unique<Session>(std::move(opened), m_sink);
    m_view->setLabelKeys(labelKeys(schemas));
    m_view->setSession(session.get());
    m_view->scrollToOffset(top);
    m_session = std::move(session);
}

} // namespace Galley
