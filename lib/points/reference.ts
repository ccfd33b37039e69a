/** Which list this is. It changes with the list; what was recorded with an earlier one keeps its codes. */
export const POINTS_VERSION = '2026-11'

/** Where codes, names and channels are from. It is the source of each entry. */
export const POINTS_SOURCE =
  'WHO standard acupuncture point locations (361), WHO standard nomenclature (48 extra points)'

type Channel = {
  prefix: string
  channel: string
  /** In the order of their numbers, from 1. */
  names: string
  /** The numbers of those that lie on the midline. */
  midline?: 'all' | number[]
}

/** Packed by channel, since the browser gets it too. */
const CHANNELS: Channel[] = [
  {
    prefix: 'LU',
    channel: 'Lung',
    names: 'Zhongfu Yunmen Tianfu Xiabai Chize Kongzui Lieque Jingqu Taiyuan Yuji Shaoshang',
  },
  {
    prefix: 'LI',
    channel: 'Large Intestine',
    names:
      'Shangyang Erjian Sanjian Hegu Yangxi Pianli Wenliu Xialian Shanglian Shousanli Quchi Zhouliao Shouwuli Binao Jianyu Jugu Tianding Futu Kouheliao Yingxiang',
  },
  {
    prefix: 'ST',
    channel: 'Stomach',
    names:
      'Chengqi Sibai Juliao Dicang Daying Jiache Xiaguan Touwei Renying Shuitu Qishe Quepen Qihu Kufang Wuyi Yingchuang Ruzhong Rugen Burong Chengman Liangmen Guanmen Taiyi Huaroumen Tianshu Wailing Daju Shuidao Guilai Qichong Biguan Futu Yinshi Liangqiu Dubi Zusanli Shangjuxu Tiaokou Xiajuxu Fenglong Jiexi Chongyang Xiangu Neiting Lidui',
  },
  {
    prefix: 'SP',
    channel: 'Spleen',
    names:
      'Yinbai Dadu Taibai Gongsun Shangqiu Sanyinjiao Lougu Diji Yinlingquan Xuehai Jimen Chongmen Fushe Fujie Daheng Fuai Shidou Tianxi Xiongxiang Zhourong Dabao',
  },
  {
    prefix: 'HT',
    channel: 'Heart',
    names: 'Jiquan Qingling Shaohai Lingdao Tongli Yinxi Shenmen Shaofu Shaochong',
  },
  {
    prefix: 'SI',
    channel: 'Small Intestine',
    names:
      'Shaoze Qiangu Houxi Wangu Yanggu Yanglao Zhizheng Xiaohai Jianzhen Naoshu Tianzong Bingfeng Quyuan Jianwaishu Jianzhongshu Tianchuang Tianrong Quanliao Tinggong',
  },
  {
    prefix: 'BL',
    channel: 'Bladder',
    names:
      'Jingming Cuanzhu Meichong Qucha Wuchu Chengguang Tongtian Luoque Yuzhen Tianzhu Dazhu Fengmen Feishu Jueyinshu Xinshu Dushu Geshu Ganshu Danshu Pishu Weishu Sanjiaoshu Shenshu Qihaishu Dachangshu Guanyuanshu Xiaochangshu Pangguangshu Zhonglushu Baihuanshu Shangliao Ciliao Zhongliao Xialiao Huiyang Chengfu Yinmen Fuxi Weiyang Weizhong Fufen Pohu Gaohuang Shentang Yixi Geguan Hunmen Yanggang Yishe Weicang Huangmen Zhishi Baohuang Zhibian Heyang Chengjin Chengshan Feiyang Fuyang Kunlun Pucan Shenmai Jinmen Jinggu Shugu Zutonggu Zhiyin',
  },
  {
    prefix: 'KI',
    channel: 'Kidney',
    names:
      'Yongquan Rangu Taixi Dazhong Shuiquan Zhaohai Fuliu Jiaoxin Zhubin Yingu Henggu Dahe Qixue Siman Zhongzhu Huangshu Shangqu Shiguan Yindu Futonggu Youmen Bulang Shenfeng Lingxu Shencang Yuzhong Shufu',
  },
  {
    prefix: 'PC',
    channel: 'Pericardium',
    names: 'Tianchi Tianquan Quze Ximen Jianshi Neiguan Daling Laogong Zhongchong',
  },
  {
    prefix: 'TE',
    channel: 'Triple Energizer',
    names:
      'Guanchong Yemen Zhongzhu Yangchi Waiguan Zhigou Huizong Sanyangluo Sidu Tianjing Qinglengyuan Xiaoluo Naohui Jianliao Tianliao Tianyou Yifeng Chimai Luxi Jiaosun Ermen Erheliao Sizhukong',
  },
  {
    prefix: 'GB',
    channel: 'Gallbladder',
    names:
      'Tongziliao Tinghui Shangguan Hanyan Xuanlu Xuanli Qubin Shuaigu Tianchong Fubai Touqiaoyin Wangu Benshen Yangbai Toulinqi Muchuang Zhengying Chengling Naokong Fengchi Jianjing Yuanye Zhejin Riyue Jingmen Daimai Wushu Weidao Juliao Huantiao Fengshi Zhongdu Xiyangguan Yanglingquan Yangjiao Waiqiu Guangming Yangfu Xuanzhong Qiuxu Zulinqi Diwuhui Xiaxi Zuqiaoyin',
  },
  {
    prefix: 'LR',
    channel: 'Liver',
    names: 'Dadun Xingjian Taichong Zhongfeng Ligou Zhongdu Xiguan Ququan Yinbao Zuwuli Yinlian Jimai Zhangmen Qimen',
  },
  {
    prefix: 'GV',
    channel: 'Governor Vessel',
    names:
      'Changqiang Yaoshu Yaoyangguan Mingmen Xuanshu Jizhong Zhongshu Jinsuo Zhiyang Lingtai Shendao Shenzhu Taodao Dazhui Yamen Fengfu Naohu Qiangjian Houding Baihui Qianding Xinhui Shangxing Shenting Suliao Shuigou Duiduan Yinjiao',
    midline: 'all',
  },
  {
    prefix: 'CV',
    channel: 'Conception Vessel',
    names:
      'Huiyin Qugu Zhongji Guanyuan Shimen Qihai Yinjiao Shenque Shuifen Xiawan Jianli Zhongwan Shangwan Juque Jiuwei Zhongting Danzhong Yutang Zigong Huagai Xuanji Tiantu Lianquan Chengjiang',
    midline: 'all',
  },
  {
    prefix: 'EX-HN',
    channel: 'Extra points',
    names:
      'Sishencong Dangyang Yintang Yuyao Taiyang Erjian Qiuhou Shangyingxiang Neiyingxiang Juquan Haiquan Jinjin Yuye Yiming Jingbailao',
    midline: [1, 3, 10, 11],
  },
  {
    prefix: 'EX-CA',
    channel: 'Extra points',
    names: 'Zigong',
  },
  {
    prefix: 'EX-B',
    channel: 'Extra points',
    names: 'Dingchuan Jiaji Weiwanxiashu Pigen Xiajishu Yaoyi Yaoyan Shiqizhui Yaoqi',
    midline: [8, 9],
  },
  {
    prefix: 'EX-UE',
    channel: 'Extra points',
    names: 'Zhoujian Erbai Zhongquan Zhongkui Dagukong Xiaogukong Yaotongdian Wailaogong Baxie Sifeng Shixuan',
  },
  {
    prefix: 'EX-LE',
    channel: 'Extra points',
    names: 'Kuangu Heding Baichongwo Neixiyan Xiyan Dannang Lanwei Neihuaijian Waihuaijian Bafeng Duyin Qiduan',
  },
]

/** Points that are several on one side (on the midline: in all), with their number. The rest are one. */
const SEVERAL: Record<string, number> = {
  'EX-HN1': 4,
  'EX-UE2': 2,
  'EX-UE7': 2,
  'EX-UE9': 4,
  'EX-UE10': 4,
  'EX-UE11': 5,
  'EX-LE5': 2,
  'EX-LE10': 4,
  'EX-LE12': 5,
}

export type Position = 'midline' | 'bilateral'

/** `needles` is how many needles the point takes on one side, or on the midline in all. */
export type Point = { code: string; name: string; channel: string; position: Position; needles: number }

/** The 409 points, each by its code, which never changes its meaning. */
export const POINTS: readonly Point[] = CHANNELS.flatMap(({ prefix, channel, names, midline }) =>
  names.split(' ').map((name, index): Point => {
    const code = `${prefix}${index + 1}`
    const onMidline = midline === 'all' || midline?.includes(index + 1)
    return { code, name, channel, position: onMidline ? 'midline' : 'bilateral', needles: SEVERAL[code] ?? 1 }
  }),
)

/** The channels in their order: what a code begins with, and the name. */
export const PREFIXES: readonly { prefix: string; channel: string; last: number }[] = CHANNELS.map(
  ({ prefix, channel, names }) => ({ prefix, channel, last: names.split(' ').length }),
)
