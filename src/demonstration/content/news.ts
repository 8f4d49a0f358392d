import type { NewsContent } from '../content-types'
import { news2019 } from './news-2019'
import { newsAutumn2020 } from './news-2020-autumn'
import { newsSpring2020 } from './news-2020-spring'

export const news: NewsContent[] = [...news2019, ...newsSpring2020, ...newsAutumn2020]
